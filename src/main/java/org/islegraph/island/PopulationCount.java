package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.time.FuzzyDate;

/** A count of people that a source gives. */
@Description("A count of people that a source gives.")
public record PopulationCount(
        @Ignore long key,
        @Description("Number of people.") int people,
        @Description("When they were counted.") @Nullable FuzzyDate asOf,
        @Description("Who is counted, or how.") @Nullable String note) {}
