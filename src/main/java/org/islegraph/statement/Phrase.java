package org.islegraph.statement;

import java.text.Normalizer;
import java.util.Locale;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.InvalidArgument;

/** Words as they are compared: without regard to capitals, widths, spaces and kinds of quotation marks. */
public final class Phrase {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private Phrase() {}

    /** The form in which two texts are the same words. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2018\u2019\u02bc]", "'")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("\\s+", " ");
    }

    /**
     * The phrase that a client looks for, folded; null if it looks for none.
     *
     * @throws InvalidArgument if it is too short or too long
     */
    static @Nullable String wanted(@Nullable String phrase) {
        if (phrase == null) return null;
        int length = phrase.codePointCount(0, phrase.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new InvalidArgument(
                    "where.quote",
                    "where.quote must have " + SHORTEST + " to " + LONGEST + " characters, had " + length);
        }
        return folded(phrase);
    }
}
