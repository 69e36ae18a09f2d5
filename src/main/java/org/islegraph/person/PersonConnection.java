package org.islegraph.person;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of people. */
@Description("A page of people.")
public record PersonConnection(
        @Description("The records with their cursors.") List<@NonNull PersonEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static PersonConnection of(Page<Person> page) {
        return page.as(PersonEdge::new, PersonConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Person> getNodes() {
        return edges.stream().map(PersonEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
