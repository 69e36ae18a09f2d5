package org.islegraph.dispute;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of events. */
@Description("A page of events.")
public record EventConnection(@Ignore Page<Event> page) {

    @Description("The records with their cursors.")
    public List<@NonNull EventEdge> getEdges() {
        return page.edges(EventEdge::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Event> getNodes() {
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
