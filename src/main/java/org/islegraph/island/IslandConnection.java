package org.islegraph.island;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of islands. */
@Description("A page of islands.")
public record IslandConnection(@Ignore Page<Island> page) {

    @Description("The records with their cursors.")
    public List<@NonNull IslandEdge> getEdges() {
        return page.edges(IslandEdge::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Island> getNodes() {
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
