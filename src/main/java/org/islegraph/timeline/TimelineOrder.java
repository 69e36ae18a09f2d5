package org.islegraph.timeline;

import org.eclipse.microprofile.graphql.Description;
import org.islegraph.record.Order;

/** Orders of a timeline. */
@Description("Orders of a timeline.")
public enum TimelineOrder implements Order {
    @Description("Oldest first.")
    OCCURRED_ON_ASC(false),
    @Description("Newest first.")
    OCCURRED_ON_DESC(true);

    private final boolean descending;

    TimelineOrder(boolean descending) {
        this.descending = descending;
    }

    @Override
    public String field() {
        return "occurredDay";
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
