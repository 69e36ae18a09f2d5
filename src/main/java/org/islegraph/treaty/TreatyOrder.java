package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;
import org.islegraph.record.Order;

/** Orders of instruments. */
@Description("Orders of instruments.")
public enum TreatyOrder implements Order {
    @Description("Oldest signature first; those without a date last.")
    SIGNED_ON_ASC("signedOnDay", false),
    @Description("Newest signature first; those without a date first.")
    SIGNED_ON_DESC("signedOnDay", true),
    @Description("By slug, A to Z.")
    SLUG_ASC("slug", false);

    private final String field;
    private final boolean descending;

    TreatyOrder(String field, boolean descending) {
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
