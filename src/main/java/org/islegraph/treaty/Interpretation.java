package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.NotStored;
import org.islegraph.record.On;
import org.islegraph.time.Lasting;
import org.islegraph.time.Match;
import org.islegraph.time.Period;

/** How one country reads disputed words. */
@Description("How one country reads disputed words.")
public record Interpretation(
        @Ignore long key,
        @Ignore long byKey,

        @Description("While it is or was read so, as far as recorded.")
        Period period,

        @Description("The reading in that country's terms, in our own words.")
        String summary,

        @NotStored @Description(On.CERTAINTY) @Nullable Match certainty)
        implements Lasting<Interpretation> {

    /** As it is stored. */
    public Interpretation(long key, long byKey, Period period, String summary) {
        this(key, byKey, period, summary, null);
    }

    @Override
    public Interpretation withCertainty(Match sure) {
        return new Interpretation(key, byKey, period, summary, sure);
    }
}
