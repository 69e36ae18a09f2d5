package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.LanguageTag;

/** A language in which an instrument exists. */
@Description("A language in which an instrument exists.")
public record TreatyText(
        @Ignore long key,
        @Description("The language.") LanguageTag language,

        @Description("True if the text in this language is authentic.")
        boolean authentic,

        @Description("Where the text can be read.") @Nullable
        String url) {}
