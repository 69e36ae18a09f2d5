package org.islegraph.island;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** An area around a point. */
@Input("Near")
@Description("All within a distance of a point, along the surface of the Earth.")
public record Near(
        @Description("Degrees (WGS 84), -90 to 90.") double latitude,
        @Description("Degrees (WGS 84), -180 to 180.") double longitude,

        @Description("Distance in kilometres, more than 0 and at most 20,100.")
        double kilometres) {}
