package org.islegraph.person;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of organisations. */
@Description("A page of organisations.")
public record OrganisationConnection(@Ignore Page<Organisation> page) {

    @Description("The records with their cursors.")
    public List<@NonNull OrganisationEdge> getEdges() {
        return page.edges(OrganisationEdge::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Organisation> getNodes() {
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
