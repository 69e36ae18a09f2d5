package org.islegraph.dataset;

import java.util.Collection;
import java.util.Comparator;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what a misspelt word was meant to be. */
final class Suggestion {

    private static final int MAX_DISTANCE = 3;

    private Suggestion() {}

    /** "; did you mean …?" if a known word is near, else nothing. */
    static String of(String word, Collection<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(MAX_DISTANCE);
        return known.stream()
                .filter(candidate -> distance.apply(word, candidate) >= 0)
                .min(Comparator.<String, Integer>comparing(candidate -> distance.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }
}
