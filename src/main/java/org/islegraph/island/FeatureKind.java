package org.islegraph.island;

import org.eclipse.microprofile.graphql.Description;

/** What kind of feature it is, as the law of the sea and geographers tell them apart. */
@Description("What kind of feature it is, as the law of the sea and geographers tell them apart.")
public enum FeatureKind {
    @Description("An island.")
    ISLAND,
    @Description("A small island, or a few of them under one name.")
    ISLET,
    @Description("A rock, or rocks under one name.")
    ROCK,
    @Description("A reef.")
    REEF,
    @Description("Land that is above water at low tide only.")
    LOW_TIDE_ELEVATION,
    @Description("A group of features.")
    GROUP
}
