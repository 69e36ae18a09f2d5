package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.time.FuzzyDate;

/** A figure that a source gives; conflicting figures stand side by side. */
@Description("A figure that a source gives; conflicting figures stand side by side.")
public record Measurement(
        @Ignore long key,

        @Description("The figure: square kilometres for an area, metres for a height.")
        double amount,

        @Description("When it was measured.") @Nullable FuzzyDate asOf,

        @Description("Name of the highest point, for a height.") @Nullable
        String place,

        @Description("What the figure includes, or how it was made.") @Nullable
        String note) {}
