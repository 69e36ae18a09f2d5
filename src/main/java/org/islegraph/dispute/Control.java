package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
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
        String summary) {}
