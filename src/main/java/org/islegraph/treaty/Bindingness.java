package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;

/** Whether an instrument binds in law. */
@Description("Whether an instrument binds in law.")
public enum Bindingness {
    @Description("It binds those who are party to it, or those to whom it is addressed.")
    BINDING,
    @Description("It states intentions.")
    POLITICAL,
    @Description("Those concerned disagree on whether it binds.")
    DISPUTED
}
