package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.time.FuzzyDate;

/** What ended a dispute, or a part of it. */
@Description("What ended a dispute, or a part of it.")
public record Settlement(
        @Ignore long key,
        @Description("How.") SettlementKind kind,
        @Description("When.") @Nullable FuzzyDate settledOn,
        @Description("What was settled, in our own words.") String summary) {}
