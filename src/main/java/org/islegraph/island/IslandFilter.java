package org.islegraph.island;

import java.time.LocalDate;
import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.record.Filter;
import org.islegraph.time.Match;

/** What a feature must fulfil. */
@Input("IslandFilter")
@Description("What a feature must fulfil; all that is given.")
public record IslandFilter(
        @Description("It is of one of these kinds.") @Nullable
        List<@NonNull FeatureKind> kind,

        @Description(
                "It has a name, in whatever language or in Latin letters, that begins so; capitals and accents do not matter. 1 to 200 characters.")
        @Nullable
        String nameStartsWith,

        @Description("It is disputed, itself or with a group it is part of, in the dispute with this slug.") @Nullable
        String dispute,

        @Description("Whether a dispute is over it, or over a group it is part of, that has not been resolved.")
        @Nullable
        Boolean isDisputed,

        @Description("It is part of the group with this slug, at any depth.") @Nullable
        String partOf,

        @Description("One of these countries (slugs or ISO codes) claims it.") @Nullable
        List<@NonNull String> claimedBy,

        @Description("One of these countries (slugs or ISO codes) is in control of it.") @Nullable
        List<@NonNull String> controlledBy,

        @Description("The day for claimedBy and controlledBy; any day if absent.") @Nullable
        LocalDate at,

        @Description("How sure claim and control must be to hold on that day; CERTAIN if absent.") @Nullable
        Match match,

        @Description("It lies in this box.") @Nullable Box within,
        @Description("It lies near this point.") @Nullable Near near,
        @Description(Filter.AND) @Nullable List<@NonNull IslandFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull IslandFilter> or,
        @Description(Filter.NOT) @Nullable IslandFilter not)
        implements Filter<IslandFilter> {}
