package org.islegraph.timeline;

import org.eclipse.microprofile.graphql.Description;

/** What happened to the subject of an entry. */
@Description("What happened to the subject of an entry.")
public enum TimelineKind {
    @Description("An instrument was signed, adopted or delivered.")
    TREATY_SIGNED,
    @Description("An instrument entered into force.")
    TREATY_IN_FORCE,
    @Description("An instrument was terminated.")
    TREATY_TERMINATED,
    @Description("A country came to be in control.")
    CONTROL_BEGAN,
    @Description("A country ceased to be in control: the first day on which it was not.")
    CONTROL_ENDED,
    @Description("A country began to assert a claim.")
    CLAIM_BEGAN,
    @Description("A country ceased to assert a claim: the first day on which it did not.")
    CLAIM_ENDED,
    @Description("A statement was made.")
    STATEMENT_MADE,
    @Description("An event took place or began.")
    EVENT
}
