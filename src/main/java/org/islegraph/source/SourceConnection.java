package org.islegraph.source;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of sources. */
@Description("A page of sources.")
public record SourceConnection(@Ignore Page<Source> page) {

    @Description("The records with their cursors.")
    public List<@NonNull SourceEdge> getEdges() {
        return page.edges(SourceEdge::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Source> getNodes() {
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
