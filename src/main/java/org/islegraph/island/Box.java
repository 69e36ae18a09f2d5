package org.islegraph.island;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** An area between two meridians and two parallels. */
@Input("Box")
@Description("An area between two meridians and two parallels, in degrees (WGS 84), its edges included.")
public record Box(
        @Description("Western edge, -180 to 180; east of the eastern edge if the box crosses the antimeridian.")
        double west,

        @Description("Southern edge, -90 to 90.") double south,
        @Description("Eastern edge, -180 to 180.") double east,
        @Description("Northern edge, -90 to 90.") double north) {}
