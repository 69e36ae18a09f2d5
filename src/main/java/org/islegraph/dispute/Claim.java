package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.NotStored;
import org.islegraph.record.On;
import org.islegraph.record.TimelineSubject;
import org.islegraph.time.Lasting;
import org.islegraph.time.Match;
import org.islegraph.time.Period;

/** A claim of a country to islands. */
@Description("A claim of a country to islands.")
public record Claim(
        @Ignore long key,
        @Ignore String slug,
        @Ignore long disputeKey,
        @Ignore long claimantKey,
        @Description("While the claim was or is asserted.") Period period,

        @Description("The claim in the terms of the claimant, in our own words.")
        String summary,

        @NotStored @Description(On.CERTAINTY) @Nullable Match certainty)
        implements Lasting<Claim>, TimelineSubject {

    /** As it is stored. */
    public Claim(long key, String slug, long disputeKey, long claimantKey, Period period, String summary) {
        this(key, slug, disputeKey, claimantKey, period, summary, null);
    }

    @Override
    public Claim withCertainty(Match sure) {
        return new Claim(key, slug, disputeKey, claimantKey, period, summary, sure);
    }
}
