package org.islegraph.source;

import org.eclipse.microprofile.graphql.Description;

/** How an assertion was checked against its source. */
@Description("How an assertion was checked against its source.")
public enum Confidence {
    @Description("Read in that source.")
    READ,
    @Description("Well established; not checked in that source.")
    COMMON_KNOWLEDGE,
    @Description("Inferred, or sources conflict.")
    UNCERTAIN
}
