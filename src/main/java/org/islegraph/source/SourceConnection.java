package org.islegraph.source;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of sources. */
@Description("A page of sources.")
public record SourceConnection(
        @Description("The records with their cursors.") List<@NonNull SourceEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static SourceConnection of(Page<Source> page) {
        return page.as(SourceEdge::new, SourceConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Source> getNodes() {
        return edges.stream().map(SourceEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
