package org.islegraph.person;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of organisations. */
@Description("A page of organisations.")
public record OrganisationConnection(
        @Description("The records with their cursors.") List<@NonNull OrganisationEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static OrganisationConnection of(Page<Organisation> page) {
        return page.as(OrganisationEdge::new, OrganisationConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Organisation> getNodes() {
        return edges.stream().map(OrganisationEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
