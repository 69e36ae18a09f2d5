package org.islegraph.treaty;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of instruments. */
@Description("A page of instruments.")
public record TreatyConnection(
        @Description("The records with their cursors.") List<@NonNull TreatyEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static TreatyConnection of(Page<Treaty> page) {
        return page.as(TreatyEdge::new, TreatyConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Treaty> getNodes() {
        return edges.stream().map(TreatyEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
