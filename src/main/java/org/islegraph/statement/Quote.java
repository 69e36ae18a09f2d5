package org.islegraph.statement;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.LanguageTag;

/** A short quotation, verbatim from the source. */
@Description("A short quotation, verbatim from the source.")
public record Quote(
        @Ignore long key,
        @Description("The words, verbatim from the source.") String text,
        @Description("Language of the words.") LanguageTag language,

        @Description("True if these are the words as spoken or written; false if a translation; absent if not known.")
        @Nullable
        Boolean original,

        @Description("Who translated.") @Nullable String translator,
        @Description("How the words reached us.") @Nullable String note,
        @Description("Where in the source.") @Nullable String locator) {}
