package org.islegraph.person;

import org.eclipse.microprofile.graphql.Description;

/** An organisation and its place in a connection. */
@Description("An organisation and its place in a connection.")
public record OrganisationEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Organisation node) {}
