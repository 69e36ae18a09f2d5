package org.islegraph.dispute;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of disputes. */
@Description("A page of disputes.")
public record DisputeConnection(@Ignore Page<Dispute> page) {

    @Description("The records with their cursors.")
    public List<@NonNull DisputeEdge> getEdges() {
        return page.edges(DisputeEdge::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Dispute> getNodes() {
        return page.nodes();
    }

    @Description("Where the page stands.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return page.total().getAsInt();
    }
}
