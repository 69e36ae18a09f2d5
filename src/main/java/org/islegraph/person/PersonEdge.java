package org.islegraph.person;

import org.eclipse.microprofile.graphql.Description;

/** A person and its place in a connection. */
@Description("A person and its place in a connection.")
public record PersonEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Person node) {}
