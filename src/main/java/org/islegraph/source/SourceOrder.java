package org.islegraph.source;

import org.eclipse.microprofile.graphql.Description;
import org.islegraph.record.Order;

/** Orders of sources. */
@Description("Orders of sources.")
public enum SourceOrder implements Order {
    @Description("By slug.")
    SLUG_ASC("slug", false),
    @Description("Oldest publication first; those without a date last.")
    PUBLISHED_ON_ASC("publishedOnDay", false),
    @Description("Newest publication first; those without a date first.")
    PUBLISHED_ON_DESC("publishedOnDay", true);

    private final String field;
    private final boolean descending;

    SourceOrder(String field, boolean descending) {
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
