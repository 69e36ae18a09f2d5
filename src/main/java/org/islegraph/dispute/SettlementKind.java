package org.islegraph.dispute;

import org.eclipse.microprofile.graphql.Description;

/** How a dispute, or a part of it, was settled. */
@Description("How a dispute, or a part of it, was settled.")
public enum SettlementKind {
    @Description("The parties agreed.")
    AGREEMENT,
    @Description("An arbitral tribunal decided.")
    AWARD,
    @Description("A court decided.")
    JUDGMENT,
    @Description("A party gave its claim up.")
    RENUNCIATION,
    @Description("In another way; see the summary.")
    OTHER
}
