package org.islegraph.dispute;

import org.eclipse.microprofile.graphql.Description;

/** In which way a state controls a feature. */
@Description("In which way a state controls a feature.")
public enum ControlKind {
    @Description("It administers the feature.")
    ADMINISTRATION,
    @Description("Its forces occupy the feature.")
    OCCUPATION,
    @Description("It administers the feature together with another state.")
    CONDOMINIUM,
    @Description("It administers the feature under a mandate or trusteeship.")
    MANDATE
}
