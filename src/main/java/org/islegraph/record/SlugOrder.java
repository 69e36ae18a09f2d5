package org.islegraph.record;

import org.eclipse.microprofile.graphql.Description;

/** Orders of records that have no date of their own. */
@Description("Orders of records that have no date of their own.")
public enum SlugOrder implements Order {
    @Description("By slug, A to Z.")
    SLUG_ASC(false),
    @Description("By slug, Z to A.")
    SLUG_DESC(true);

    private final boolean descending;

    SlugOrder(boolean descending) {
        this.descending = descending;
    }

    @Override
    public String field() {
        return "slug";
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
