package org.islegraph.island;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a feature must fulfil. */
@Input("IslandFilter")
@Description("What a feature must fulfil; all that is given.")
public record IslandFilter(
        @Description("It is of one of these kinds.") @Nullable
        List<@NonNull FeatureKind> kind,

        @Description("It is disputed, itself or with a group it is part of, in the dispute with this slug.") @Nullable
        String dispute,

        @Description("It is part of the group with this slug, at any depth.") @Nullable
        String partOf) {}
