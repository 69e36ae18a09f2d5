package org.islegraph.dispute;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of events. */
@Description("A page of events.")
public record EventConnection(
        @Description("The records with their cursors.") List<@NonNull EventEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static EventConnection of(Page<Event> page) {
        return page.as(EventEdge::new, EventConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Event> getNodes() {
        return edges.stream().map(EventEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
