package org.islegraph.island;

import org.eclipse.microprofile.graphql.Description;

/** An island and its place in a connection. */
@Description("An island and its place in a connection.")
public record IslandEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Island node) {}
