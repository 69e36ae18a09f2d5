package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.NotStored;
import org.islegraph.record.On;
import org.islegraph.time.Lasting;
import org.islegraph.time.Match;
import org.islegraph.time.Period;

/** Position of a third country on whose the islands are. */
@Description("Position of a third country on whose the islands are.")
public record Recognition(
        @Ignore long key,
        @Ignore long byKey,
        @Ignore @Nullable Long claimantKey,
        @Ignore long disputeKey,
        @Description("What it says of the claimant.") RecognitionPosition position,

        @Description("While the position was or is held, as far as recorded.")
        Period period,

        @Description("The position, in our own words.") String summary,
        @NotStored @Description(On.CERTAINTY) @Nullable Match certainty)
        implements Lasting<Recognition> {

    /** As it is stored. */
    public Recognition(
            long key,
            long byKey,
            @Nullable Long claimantKey,
            long disputeKey,
            RecognitionPosition position,
            Period period,
            String summary) {
        this(key, byKey, claimantKey, disputeKey, position, period, summary, null);
    }

    @Override
    public Recognition withCertainty(Match sure) {
        return new Recognition(key, byKey, claimantKey, disputeKey, position, period, summary, sure);
    }
}
