package org.islegraph.source;

import org.eclipse.microprofile.graphql.Description;

/** What a source says of the assertion that cites it. */
@Description("What a source says of the assertion that cites it.")
public enum Support {
    @Description("The source says so.")
    SUPPORTS,
    @Description("The source says otherwise.")
    DISPUTES
}
