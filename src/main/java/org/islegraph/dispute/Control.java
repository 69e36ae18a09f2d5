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

/** Who controlled islands in fact, whoever claims them. */
@Description("Who controlled islands in fact, whoever claims them.")
public record Control(
        @Ignore long key,
        @Ignore String slug,
        @Ignore long countryKey,
        @Description("In which way.") ControlKind kind,
        @Description("While it lasted or lasts.") Period period,

        @Description("Unit through which the islands were administered.") @Nullable
        String administrativeUnit,

        @Description("What else to know of it, in our own words.") @Nullable
        String summary,

        @NotStored @Description(On.CERTAINTY) @Nullable Match certainty)
        implements Lasting<Control>, TimelineSubject {

    /** As it is stored. */
    public Control(
            long key,
            String slug,
            long countryKey,
            ControlKind kind,
            Period period,
            @Nullable String administrativeUnit,
            @Nullable String summary) {
        this(key, slug, countryKey, kind, period, administrativeUnit, summary, null);
    }

    @Override
    public Control withCertainty(Match sure) {
        return new Control(key, slug, countryKey, kind, period, administrativeUnit, summary, sure);
    }
}
