package org.islegraph.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Where a page stands in its connection, as Relay defines it. */
@Description("Where a page stands in its connection.")
public record PageInfo(
        @Description("True if more records follow the page.")
        boolean hasNextPage,

        @Description("True if records precede the page.") boolean hasPreviousPage,

        @Ignore @Nullable Cursor start,
        @Ignore @Nullable Cursor end) {

    @Description("Cursor of the first edge; absent if the page is empty.")
    public @Nullable String getStartCursor() {
        return start == null ? null : start.encoded();
    }

    @Description("Cursor of the last edge; absent if the page is empty.")
    public @Nullable String getEndCursor() {
        return end == null ? null : end.encoded();
    }
}
