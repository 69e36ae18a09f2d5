package org.islegraph.loading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Numbers of records in one dispute. */
@Description("Numbers of records in one dispute.")
public record DisputeCounts(
        @Ignore long disputeKey,
        @Description("Disputed features.") int islands,
        @Description("Claims.") int claims,
        @Description("Periods of control.") int controls,
        @Description("Instruments.") int treaties,
        @Description("Statements.") int statements,
        @Description("Events.") int events) {}
