package org.islegraph.island;

import org.eclipse.microprofile.graphql.Description;

/** What was measured. */
@Description("What was measured.")
public enum MeasurementKind {
    @Description("Area in square kilometres.")
    AREA,
    @Description("Height of the highest point in metres.")
    HEIGHT
}
