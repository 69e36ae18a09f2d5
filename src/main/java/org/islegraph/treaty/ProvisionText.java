package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.LanguageTag;

/** The words of a provision in one language. */
@Description("The words of a provision in one language.")
public record ProvisionText(
        @Ignore long key,
        @Description("Language of the words.") LanguageTag language,
        @Description("The words, verbatim from the source.") String text,

        @Description("True if this is an authentic text; false if a translation.")
        boolean authentic,

        @Description("Whose translation it is, or what was left out.") @Nullable
        String note) {}
