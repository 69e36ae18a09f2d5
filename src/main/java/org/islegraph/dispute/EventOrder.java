package org.islegraph.dispute;

import org.eclipse.microprofile.graphql.Description;
import org.islegraph.record.Order;

/** Orders of events. */
@Description("Orders of events.")
public enum EventOrder implements Order {
    @Description("Oldest first.")
    STARTED_ON_ASC("startedOnDay", false),
    @Description("Newest first.")
    STARTED_ON_DESC("startedOnDay", true),
    @Description("By slug, A to Z.")
    SLUG_ASC("slug", false);

    private final String field;
    private final boolean descending;

    EventOrder(String field, boolean descending) {
        this.field = field;
        this.descending = descending;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
