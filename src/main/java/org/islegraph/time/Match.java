package org.islegraph.time;

import org.eclipse.microprofile.graphql.Description;

/** How sure a period must be to hold on a day. */
@Description("How sure a period must be to hold on a day.")
public enum Match {
    @Description("The day lies within the period however its uncertain bounds are read.")
    CERTAIN,
    @Description("The day lies within the period for some reading of its uncertain bounds.")
    POSSIBLE
}
