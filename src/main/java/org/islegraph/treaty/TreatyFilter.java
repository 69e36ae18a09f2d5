package org.islegraph.treaty;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.DateRange;
import org.islegraph.record.Filter;

/** What an instrument must fulfil. */
@Input("TreatyFilter")
@Description("What an instrument must fulfil; all that is given.")
public record TreatyFilter(
        @Description("It is of one of these forms.") @Nullable
        List<@NonNull TreatyForm> form,

        @Description("Whether it binds.") @Nullable List<@NonNull Bindingness> bindingness,

        @Description(
                "It has a title, in whatever language, that begins so; capitals and accents do not matter. 1 to 200 characters.")
        @Nullable
        String titleStartsWith,

        @Description("It was signed on one of these days, however its date is read.") @Nullable
        DateRange signedOn,

        @Description("One of these countries (slugs or ISO codes) takes part, in one of the roles if some are named.")
        @Nullable
        List<@NonNull String> participant,

        @Description("Roles for participant; any if absent.") @Nullable
        List<@NonNull ParticipationRole> role,

        @Description("It touches the feature with this slug.") @Nullable
        String island,

        @Description("It touches the dispute with this slug.") @Nullable
        String dispute,

        @Description(Filter.AND) @Nullable List<@NonNull TreatyFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull TreatyFilter> or,
        @Description(Filter.NOT) @Nullable TreatyFilter not)
        implements Filter<TreatyFilter> {}
