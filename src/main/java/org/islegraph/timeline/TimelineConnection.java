package org.islegraph.timeline;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of a timeline. */
@Description("A page of a timeline.")
public record TimelineConnection(@Ignore Page<TimelineEntry> page) {

    @Description("The entries with their cursors.")
    public List<@NonNull TimelineEdge> getEdges() {
        return page.edges(TimelineEdge::new);
    }

    @Description("The entries without their cursors.")
    public List<@NonNull TimelineEntry> getNodes() {
        return page.nodes();
    }

    @Description("Where the page stands.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @Description("How many entries there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return page.total().getAsInt();
    }
}
