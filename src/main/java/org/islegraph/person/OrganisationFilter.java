package org.islegraph.person;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.record.Filter;

/** What an organisation must fulfil. */
@Input("OrganisationFilter")
@Description("What an organisation must fulfil; all that is given.")
public record OrganisationFilter(
        @Description(
                "It has a name, in whatever language or in Latin letters, that begins so; capitals and accents do not matter. 1 to 200 characters.")
        @Nullable
        String nameStartsWith,

        @Description("It is of one of these kinds.") @Nullable
        List<@NonNull OrganisationKind> kind,

        @Description("It belongs to one of these countries (slugs or ISO codes).") @Nullable
        List<@NonNull String> country,

        @Description(Filter.AND) @Nullable List<@NonNull OrganisationFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull OrganisationFilter> or,
        @Description(Filter.NOT) @Nullable OrganisationFilter not)
        implements Filter<OrganisationFilter> {}
