package org.islegraph.country;

import org.eclipse.microprofile.graphql.Description;

/** How a country stands today. */
@Description("How a country stands today.")
public enum CountryStatus {
    @Description("It exists.")
    SOVEREIGN,
    @Description("Whether it is a state is disputed: some states recognise it, others do not.")
    DISPUTED,
    @Description("It is part of or dependent on a state, and acts for itself in some matters.")
    TERRITORY,
    @Description("It has ceased to exist, or exists under another name.")
    FORMER
}
