package org.islegraph.island;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of islands. */
@Description("A page of islands.")
public record IslandConnection(
        @Description("The records with their cursors.") List<@NonNull IslandEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static IslandConnection of(Page<Island> page) {
        return page.as(IslandEdge::new, IslandConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Island> getNodes() {
        return edges.stream().map(IslandEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
