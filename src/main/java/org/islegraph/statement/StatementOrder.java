package org.islegraph.statement;

import org.eclipse.microprofile.graphql.Description;
import org.islegraph.record.Order;

/** Orders of statements. */
@Description("Orders of statements.")
public enum StatementOrder implements Order {
    @Description("Newest first.")
    MADE_ON_DESC("madeOnDay", true),
    @Description("Oldest first.")
    MADE_ON_ASC("madeOnDay", false),
    @Description("By slug, A to Z.")
    SLUG_ASC("slug", false);

    private final String field;
    private final boolean descending;

    StatementOrder(String field, boolean descending) {
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
