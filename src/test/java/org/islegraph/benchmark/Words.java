package org.islegraph.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Invented names, and sentences that say what they are. */
final class Words {

    private static final String CONSONANTS = "bdfghklmnprstvz";
    private static final String VOWELS = "aeiou";

    private static final List<String> VERBS =
            List.of("Rejects", "Welcomes", "Protests", "Recalls", "Denies", "Proposes", "Affirms", "Regrets");
    private static final List<String> LINKS = List.of(" and", " over", " beside", " after", " before", " despite");
    private static final List<String> ADJECTIVES = List.of(
            "northern", "southern", "eastern", "western", "former", "joint", "annual", "old", "new", "disputed");
    private static final List<String> NOUNS = List.of(
            "lighthouse",
            "survey",
            "fishery",
            "patrol",
            "harbour",
            "garrison",
            "weather post",
            "boundary",
            "talks",
            "visit",
            "chart",
            "protest note",
            "landing",
            "cable",
            "beacon",
            "settlement");

    private final SplittableRandom random;
    private final Set<String> names = new HashSet<>();

    Words(SplittableRandom random) {
        this.random = random;
    }

    /** A name that was not given before, of enough syllables for as many names as there are to be. */
    String name(int syllables) {
        String name = word(syllables);
        while (!names.add(name)) {
            name = word(syllables);
        }
        return name;
    }

    String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    /** A sentence of 60 to 120 characters. */
    String sentence() {
        int length = random.nextInt(47, 53);
        StringBuilder sentence = new StringBuilder(pick(VERBS)).append(thing());
        while (sentence.length() < length) {
            sentence.append(pick(LINKS)).append(thing());
        }
        return sentence.append(" (synthetic).").toString();
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private String thing() {
        return " the " + pick(ADJECTIVES) + " " + pick(NOUNS);
    }
}
