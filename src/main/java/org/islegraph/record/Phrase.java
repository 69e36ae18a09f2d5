package org.islegraph.record;

import java.text.Normalizer;
import java.util.Locale;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.InvalidArgument;

/** Words as they are compared: without regard to capitals, accents of Latin letters, widths, spaces and quotation marks. */
public final class Phrase {

    private static final int LONGEST = 200;

    private Phrase() {}

    /** The form in which two texts are the same words. */
    public static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(\\p{IsLatin})\\p{M}+", "$1")
                .replaceAll("[\u2018\u2019\u02bc]", "'")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("\\s+", " ");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    /**
     * The phrase that a client looks for, folded; null if it looks for none.
     *
     * @throws InvalidArgument if it is too short or too long
     */
    public static @Nullable String wanted(String argument, @Nullable String phrase) {
        return bounded(argument, phrase, 2);
    }

    /**
     * The pattern of what begins with a text, with {@code !} before what a pattern would mean otherwise; null if the client
     * looks for nothing.
     *
     * @throws InvalidArgument if it is empty or too long
     */
    static @Nullable String prefix(String argument, @Nullable String beginning) {
        String folded = bounded(argument, beginning, 1);
        return folded == null ? null : folded.replaceAll("[!%_]", "!$0") + "%";
    }

    private static @Nullable String bounded(String argument, @Nullable String text, int shortest) {
        if (text == null) return null;
        int length = text.codePointCount(0, text.length());
        if (length < shortest || length > LONGEST) {
            throw new InvalidArgument(
                    argument, argument + " must have " + shortest + " to " + LONGEST + " characters, had " + length);
        }
        return folded(text);
    }
}
