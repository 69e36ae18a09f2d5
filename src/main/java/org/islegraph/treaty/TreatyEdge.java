package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;

/** An instrument and its place in a connection. */
@Description("An instrument and its place in a connection.")
public record TreatyEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Treaty node) {}
