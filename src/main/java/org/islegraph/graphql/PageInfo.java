package org.islegraph.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Where a page stands in its connection, as Relay defines it. */
@Description("Where a page stands in its connection.")
public record PageInfo(
        @Description("True if more records follow the page.")
        boolean hasNextPage,

        @Description("True if records precede the page.") boolean hasPreviousPage,

        @Description("Cursor of the first edge; absent if the page is empty.") @Nullable
        String startCursor,

        @Description("Cursor of the last edge; absent if the page is empty.") @Nullable
        String endCursor) {}
