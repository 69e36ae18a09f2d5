package org.islegraph.time;

import org.eclipse.microprofile.graphql.Description;

/** What is known of a bound of a period. */
@Description("What is known of a bound of a period.")
public enum Bound {
    @Description("There is a date, however uncertain.")
    DATED,
    @Description("There is a bound, but its date is not known.")
    UNKNOWN,
    @Description("There is no bound: no beginning, or no end so far.")
    OPEN
}
