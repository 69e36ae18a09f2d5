package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What a provision does to islands. */
@Description("What a provision does to islands.")
public record Effect(
        @Ignore long key,
        @Description("In which way.") EffectKind kind,
        @Description("The effect, in our own words.") String summary) {}
