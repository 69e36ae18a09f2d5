package org.islegraph.search;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.LanguageTag;

/** A text of a record in which something was found. */
@Description("A text of a record in which something was found.")
public record Highlight(
        @Description("Where the record has the text, as a path of the schema: names.text, quotes.text.")
        String field,

        @Description("The whole text.") String text,

        @Description("Language of the text; absent if not recorded.") @Nullable
        LanguageTag language,

        @Description("What was found in it, in order; no two overlap.")
        List<@NonNull TextRange> ranges) {}
