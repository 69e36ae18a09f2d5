package org.islegraph.country;

import org.eclipse.microprofile.graphql.Description;

/** Whether a state exists. */
@Description("Whether a state exists.")
public enum CountryStatus {
    @Description("It exists today.")
    SOVEREIGN,
    @Description("It has ceased to exist, or exists under another name.")
    FORMER
}
