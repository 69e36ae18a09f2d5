package org.islegraph.search;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of hits, the best first. */
@Description("A page of hits, the best first.")
public record SearchConnection(@Ignore Page<SearchHit> page) {

    @Description("The hits with their cursors.")
    public List<@NonNull SearchEdge> getEdges() {
        return page.edges(SearchEdge::new);
    }

    @Description("The hits without their cursors.")
    public List<@NonNull SearchHit> getNodes() {
        return page.nodes();
    }

    @Description("Where the page stands.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @Description("How many hits there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return page.total().getAsInt();
    }
}
