package org.islegraph.country;

import org.eclipse.microprofile.graphql.Description;

/** How one state followed another. */
@Description("How one state followed another.")
public enum SuccessionKind {
    @Description("The same state in law, under a new name or constitution.")
    CONTINUATION,
    @Description("Another state took over.")
    SUCCESSION
}
