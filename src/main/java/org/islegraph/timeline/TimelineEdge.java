package org.islegraph.timeline;

import org.eclipse.microprofile.graphql.Description;

/** An entry and its place in a timeline. */
@Description("An entry and its place in a timeline.")
public record TimelineEdge(
        @Description("Cursor of the entry, for after and before.")
        String cursor,

        @Description("The entry.") TimelineEntry node) {}
