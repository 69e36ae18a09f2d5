package org.islegraph.dispute;

import org.eclipse.microprofile.graphql.Description;

/** A dispute and its place in a connection. */
@Description("A dispute and its place in a connection.")
public record DisputeEdge(
        @Description("Cursor of the record, for after and before.")
        String cursor,

        @Description("The record.") Dispute node) {}
