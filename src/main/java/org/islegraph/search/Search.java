package org.islegraph.search;

import java.util.List;
import java.util.Objects;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.graphql.LanguageTag;

/**
 * What a client looks for.
 *
 * @param types types of records, in their order; null for all
 */
record Search(
        String text,
        @Nullable List<RecordType> types,
        @Nullable LanguageTag language) {

    private static final int LONGEST = 200;

    /**
     * What the arguments mean.
     *
     * @throws InvalidArgument if the text is empty or too long
     */
    static Search of(String text, @Nullable List<RecordType> types, @Nullable LanguageTag language) {
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > LONGEST) {
            throw new InvalidArgument("text", "text must have 1 to " + LONGEST + " characters, had " + length);
        }
        if (types == null) return new Search(text, null, language);
        // A variable in a list literal gets past the library's check.
        if (types.stream().anyMatch(Objects::isNull)) {
            throw new InvalidArgument("types", "types must hold no null");
        }
        return new Search(text, types.stream().distinct().sorted().toList(), language);
    }

    /** What tells it from other searches, the same in each process. */
    String fingerprint() {
        List<String> names = types == null
                ? List.of("all")
                : types.stream().map(RecordType::type).toList();
        return Integer.toHexString(
                List.of(text, names, String.valueOf(language)).hashCode());
    }
}
