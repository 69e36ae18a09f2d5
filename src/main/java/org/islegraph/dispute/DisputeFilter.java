package org.islegraph.dispute;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.record.Filter;

/** What a dispute must fulfil. */
@Input("DisputeFilter")
@Description("What a dispute must fulfil; all that is given.")
public record DisputeFilter(
        @Description("It is of one of these statuses.") @Nullable
        List<@NonNull DisputeStatus> status,

        @Description(
                "It has a name, in whatever language or in Latin letters, that begins so; capitals and accents do not matter. 1 to 200 characters.")
        @Nullable
        String nameStartsWith,

        @Description("One of these countries (slugs or ISO codes) is a party.") @Nullable
        List<@NonNull String> party,

        @Description("It is over the feature with this slug, or over a group it is part of.") @Nullable
        String island,

        @Description("It was settled, at least in part, in one of these ways.") @Nullable
        List<@NonNull SettlementKind> settledBy,

        @Description(Filter.AND) @Nullable List<@NonNull DisputeFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull DisputeFilter> or,
        @Description(Filter.NOT) @Nullable DisputeFilter not)
        implements Filter<DisputeFilter> {}
