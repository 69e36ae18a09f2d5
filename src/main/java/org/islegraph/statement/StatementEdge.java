package org.islegraph.statement;

import org.eclipse.microprofile.graphql.Description;

/** A statement and its place in a connection. */
@Description("A statement and its place in a connection.")
public record StatementEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Statement node) {}
