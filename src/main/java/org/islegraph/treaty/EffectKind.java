package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;

/** What a provision does to islands. */
@Description("What a provision does to islands.")
public enum EffectKind {
    @Description("Draws a boundary.")
    DELIMITATION,
    @Description("Passes sovereignty from one state to another.")
    CESSION,
    @Description("Gives up right and title, whoever receives them.")
    RENUNCIATION,
    @Description("Undertakes to hand over.")
    TRANSFER_PROMISE,
    @Description("Entrusts someone with administration.")
    ADMINISTRATION,
    @Description("Takes out of an authority or an area.")
    EXCLUSION,
    @Description("Finds or confirms sovereignty.")
    CONFIRMATION
}
