package org.islegraph.country;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.record.Filter;

/** What a country must fulfil. */
@Input("CountryFilter")
@Description("What a country must fulfil; all that is given.")
public record CountryFilter(
        @Description("It is of one of these statuses.") @Nullable
        List<@NonNull CountryStatus> status,

        @Description(
                "It has a name, in whatever language or in Latin letters, that begins so; capitals and accents do not matter. 1 to 200 characters.")
        @Nullable
        String nameStartsWith,

        @Description("It has one of these ISO 3166-1 codes.") @Nullable
        List<@NonNull String> code,

        @Description("It is a party of the dispute with this slug.") @Nullable
        String dispute,

        @Description(Filter.AND) @Nullable List<@NonNull CountryFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull CountryFilter> or,
        @Description(Filter.NOT) @Nullable CountryFilter not)
        implements Filter<CountryFilter> {}
