package org.islegraph.statement;

import org.eclipse.microprofile.graphql.Description;

/** At which level a speaker acts. */
@Description("At which level a speaker acts.")
public enum Level {
    @Description("For a state.")
    NATIONAL,
    @Description("For a region, a prefecture or a municipality.")
    SUBNATIONAL,
    @Description("For several states.")
    INTERNATIONAL,
    @Description("For an association, a party, a company or oneself.")
    CIVIL
}
