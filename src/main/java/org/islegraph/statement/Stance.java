package org.islegraph.statement;

import org.eclipse.microprofile.graphql.Description;

/** What a statement does about the dispute. */
@Description("What a statement does about the dispute.")
public enum Stance {
    @Description("Asserts a claim to islands that another state controls.")
    ASSERTS_CLAIM,
    @Description("Rejects the claim of another.")
    REJECTS_CLAIM,
    @Description("Asserts sovereignty over islands that the state controls.")
    ASSERTS_SOVEREIGNTY,
    @Description("Supports the claim of another.")
    SUPPORTS_CLAIM,
    @Description("Proposes talks, or says that they go on.")
    PROPOSES_TALKS,
    @Description("Suspends talks, or refuses them.")
    SUSPENDS_TALKS,
    @Description("Offers to transfer islands.")
    OFFERS_TRANSFER,
    @Description("Refuses to transfer islands.")
    REFUSES_TRANSFER,
    @Description("Protests against an act.")
    PROTESTS,
    @Description("Asks for visits or exchanges.")
    DEMANDS_EXCHANGES,
    @Description("Suspends visits or exchanges.")
    SUSPENDS_EXCHANGES,
    @Description("Proposes to work together on the islands.")
    PROPOSES_COOPERATION,
    @Description("Ends work together on the islands.")
    WITHDRAWS_FROM_COOPERATION,
    @Description("None of these.")
    OTHER
}
