package org.islegraph.country;

import org.eclipse.microprofile.graphql.Description;

/** How a state stands today. */
@Description("How a state stands today.")
public enum CountryStatus {
    @Description("It exists.")
    SOVEREIGN,
    @Description("Whether it is a state is disputed: some states recognise it, others do not.")
    DISPUTED,
    @Description("It has ceased to exist, or exists under another name.")
    FORMER
}
