package org.islegraph.country;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of countries. */
@Description("A page of countries.")
public record CountryConnection(
        @Description("The records with their cursors.") List<@NonNull CountryEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static CountryConnection of(Page<Country> page) {
        return page.as(CountryEdge::new, CountryConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Country> getNodes() {
        return edges.stream().map(CountryEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
