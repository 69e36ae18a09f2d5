package org.islegraph.country;

import org.eclipse.microprofile.graphql.Description;

/** A country and its place in a connection. */
@Description("A country and its place in a connection.")
public record CountryEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Country node) {}
