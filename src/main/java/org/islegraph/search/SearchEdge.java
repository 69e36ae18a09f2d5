package org.islegraph.search;

import org.eclipse.microprofile.graphql.Description;

/** A hit and its place. */
@Description("A hit and its place.")
public record SearchEdge(
        @Description("Cursor of the hit, for after; good as long as the dataset stays the same.")
        String cursor,

        @Description("The hit.") SearchHit node) {}
