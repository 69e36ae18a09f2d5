package org.islegraph.dispute;

import org.eclipse.microprofile.graphql.Description;

/** An event and its place in a connection. */
@Description("An event and its place in a connection.")
public record EventEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Event node) {}
