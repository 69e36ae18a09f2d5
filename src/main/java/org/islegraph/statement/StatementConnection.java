package org.islegraph.statement;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;

/** A page of statements. */
@Description("A page of statements.")
public record StatementConnection(
        @Description("The records with their cursors.") List<@NonNull StatementEdge> edges,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** The connection that shows a page. */
    public static StatementConnection of(Page<Statement> page) {
        return page.as(StatementEdge::new, StatementConnection::new);
    }

    @Description("The records without their cursors.")
    public List<@NonNull Statement> getNodes() {
        return edges.stream().map(StatementEdge::node).toList();
    }

    @Description("How many records there are on all pages; counted only when asked for.")
    public int getTotalCount() {
        return total.getAsInt();
    }
}
