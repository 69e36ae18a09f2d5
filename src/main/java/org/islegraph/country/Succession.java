package org.islegraph.country;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.time.FuzzyDate;

/** One state after another. */
@Description("One state after another.")
public record Succession(
        @Ignore long key,
        @Ignore long predecessorKey,
        @Ignore long successorKey,
        @Description("How the one followed the other.") SuccessionKind kind,
        @Description("When.") @Nullable FuzzyDate occurredOn) {}
