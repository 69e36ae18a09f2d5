package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;

/** What part a state or organisation has in an instrument. */
@Description("What part a state or organisation has in an instrument.")
public enum ParticipationRole {
    @Description("Bound by it.")
    PARTY,
    @Description("Signed it; not, or not known to be, bound as a party.")
    SIGNATORY,
    @Description("Concerned by it or present, and did not sign.")
    NON_SIGNATORY,
    @Description("Issued it.")
    ISSUER,
    @Description("It was addressed to it.")
    ADDRESSEE
}
