package org.islegraph.island;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A point on the Earth. */
@Description("A point on the Earth, WGS 84.")
public record Coordinates(
        @Ignore long key,

        @Description("Degrees north of the equator; negative to the south.")
        double latitude,

        @Description("Degrees east of Greenwich; negative to the west.")
        double longitude) {}
