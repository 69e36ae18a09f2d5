package org.islegraph.source;

import org.eclipse.microprofile.graphql.Description;

/** A source and its place in a connection. */
@Description("A source and its place in a connection.")
public record SourceEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Source node) {}
