package org.islegraph.dispute;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of disputes. */
@Description("A page of disputes.")
public record DisputeConnection(
        @Description("The records with their cursors.") List<@NonNull DisputeEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static DisputeConnection of(Page<Dispute> page) {
        return page.as(DisputeEdge::new, DisputeConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Dispute> getNodes() {
        return edges.stream().map(DisputeEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
