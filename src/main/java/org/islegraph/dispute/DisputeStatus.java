package org.islegraph.dispute;

import org.eclipse.microprofile.graphql.Description;

/** Where a dispute stands. */
@Description("Where a dispute stands.")
public enum DisputeStatus {
    @Description("Asserted today.")
    ACTIVE,
    @Description("Neither pursued nor ended.")
    DORMANT,
    @Description("Ended.")
    RESOLVED
}
