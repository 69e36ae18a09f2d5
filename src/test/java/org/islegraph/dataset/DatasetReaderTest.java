package org.islegraph.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.islegraph.loading.DatasetFiles;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DatasetReaderTest {

    private static final DatasetReader READER = new DatasetReader();
    private static final SortedMap<String, String> SMALL =
            DatasetFiles.in(java.nio.file.Path.of(SmallDataset.FOLDER)).texts();

    @Test
    void readsAllFilesAsOneDataset() {
        Dataset dataset = READER.read(SMALL);
        assertThat(dataset.islands())
                .extracting(Dataset.Island::slug)
                .containsExactly("lagoon", "big-island", "small-rock");
        assertThat(dataset.statements()).hasSize(2);
        assertThat(dataset.people().get(0).offices())
                .extracting(Dataset.Office::title)
                .containsExactly("Minister");
    }

    /** What is replaced in which file, where the problem must be reported, and what must be said. */
    static Stream<Arguments> problems() {
        return Stream.of(
                problem("not YAML", "lagoon.yaml", "kind: GROUP", "kind: [GROUP", "check indentation and quotes"),
                problem(
                        "unknown field",
                        "lagoon.yaml",
                        "madeOn: \"1950-01-02\"",
                        "madOn: \"1950-01-02\"",
                        "unknown field \"madOn\"; did you mean \"madeOn\"?"),
                problem(
                        "missing field",
                        "lagoon.yaml",
                        "    kind: ROCK\n",
                        "",
                        "field \"kind\" is missing; add it. Kind of feature."),
                problem(
                        "missing citation",
                        "lagoon.yaml",
                        "summary: Two states claim the lagoon.\n    citations: [{source: almanac}]",
                        "summary: Two states claim the lagoon.",
                        "field \"citations\" is missing; add it. At least one: no assertion stands without its source."),
                problem(
                        "empty citations",
                        "shared.yaml",
                        "citations: [{source: almanac}]}\n    citations: [{source: almanac}]",
                        "citations: [{source: almanac}]}\n    citations: []",
                        "must have at least 1 element"),
                problem(
                        "wrong enum value",
                        "lagoon.yaml",
                        "kind: SPEECH",
                        "kind: SPEACH",
                        "\"SPEACH\" is not one of",
                        "did you mean \"SPEECH\"?"),
                problem(
                        "unknown slug",
                        "lagoon.yaml",
                        "partOf:\n      - {group: lagoon, assertedBy",
                        "partOf:\n      - {group: lagon, assertedBy",
                        "\"lagon\" is unknown in islands; did you mean \"lagoon\"?"),
                problem(
                        "unknown source",
                        "lagoon.yaml",
                        "{source: gazette, locator: p. 3}",
                        "{source: gazete, locator: p. 3}",
                        "\"gazete\" is unknown in sources; did you mean \"gazette\"?"),
                problem(
                        "unknown provision",
                        "lagoon.yaml",
                        "basis: [peace-1900/1a,",
                        "basis: [peace-1900/1b,",
                        "\"peace-1900/1b\" is unknown in treaties and their provisions; did you mean \"peace-1900/1a\"?"),
                problem(
                        "impossible date",
                        "lagoon.yaml",
                        "startedOn: \"1901-03-05\"",
                        "startedOn: \"1901-02-29\"",
                        "\"1901-02-29\" is not a date that exists; check its month and day"),
                problem(
                        "no date",
                        "lagoon.yaml",
                        "signedOn: \"1900-05\"",
                        "signedOn: \"1900-5\"",
                        "\"1900-5\" is not an EDTF date; write"),
                problem(
                        "date without quotes",
                        "lagoon.yaml",
                        "startedOn: \"1900\"",
                        "startedOn: 1900",
                        "must be of type string, was number; put it in quotes"),
                problem(
                        "period back to front",
                        "lagoon.yaml",
                        "period: {from: \"..\", until: \"1901-03\"}",
                        "period: {from: \"1950\", until: \"1901-03\"}",
                        "the period ends (\"1901-03\") before it begins (\"1950\")"),
                problem(
                        "duplicate record",
                        "lagoon.yaml",
                        "slug: small-rock",
                        "slug: big-island",
                        "\"big-island\" stands twice in islands (first at lagoon.yaml:8:"),
                problem(
                        "duplicate field",
                        "lagoon.yaml",
                        "    kind: ROCK\n",
                        "    kind: ROCK\n    kind: ROCK\n",
                        "field \"kind\" stands twice in one record"),
                problem(
                        "duplicate code",
                        "shared.yaml",
                        "code: SU",
                        "code: NO",
                        "code \"NO\" stands twice in countries"),
                problem(
                        "wrong language tag",
                        "lagoon.yaml",
                        "language: de-AT",
                        "language: zz-AT",
                        "\"zz-AT\" is not a registered BCP 47 language tag"),
                problem(
                        "no English name",
                        "lagoon.yaml",
                        "{text: Small Rock, language: en}",
                        "{text: Kleiner Fels, language: de}",
                        "an English name is missing"),
                problem(
                        "slug in capitals",
                        "lagoon.yaml",
                        "slug: small-rock",
                        "slug: Small_Rock",
                        "\"Small_Rock\" has not the form wanted. Stable name of a record"),
                problem(
                        "latitude out of bounds",
                        "lagoon.yaml",
                        "latitude: 10.5",
                        "latitude: 100.5",
                        "must be at most 90, was 100.5"),
                problem(
                        "circle of groups",
                        "lagoon.yaml",
                        "{text: Lagoon Islands, language: en}\n",
                        "{text: Lagoon Islands, language: en}\n    partOf: [{group: big-island, citations: [{source: almanac}]}]\n",
                        "is part of itself, directly or through others; break the circle"),
                problem(
                        "reply to itself",
                        "lagoon.yaml",
                        "inReplyTo: speech-1950",
                        "inReplyTo: reply-1950",
                        "\"reply-1950\" replies to itself"),
                problem(
                        "nobody speaks",
                        "lagoon.yaml",
                        "{organisation: north-ministry, country: northland, level: NATIONAL}",
                        "{country: northland, level: NATIONAL}",
                        "nobody speaks; name a person or an organisation"),
                problem(
                        "participation of nobody",
                        "lagoon.yaml",
                        "{country: southland, role: NON_SIGNATORY}",
                        "{role: NON_SIGNATORY}",
                        "a participation needs a country or an organisation, not both"),
                problem(
                        "summary repeats quotation",
                        "lagoon.yaml",
                        "summary: The minister claims the lagoon and offers to talk.",
                        "summary: \"The minister: The lagoon is ours.\"",
                        "the summary repeats a quotation; put it in your own words"),
                problem(
                        "outline of wrong nesting",
                        "lagoon.yaml",
                        "coordinates: [[[-20.3, 10.4]",
                        "coordinates: [[[-20.3, 100.4]",
                        "a Polygon holds rings of [longitude, latitude]; mend their nesting and bounds"),
                problem(
                        "unprintable character",
                        "lagoon.yaml",
                        "kind: GROUP",
                        "kind: GR\u0000OUP",
                        "a character that cannot be printed; remove it"),
                problem(
                        "nesting without end",
                        "shared.yaml",
                        "sources:\n",
                        "x: " + "[".repeat(60) + "]".repeat(60) + "\nsources:\n",
                        "not YAML: Nesting Depth exceeded"),
                problem(
                        "no URL",
                        "shared.yaml",
                        "url: https://gazette.example/1",
                        "url: gazette.example/1",
                        "has not the form wanted. An absolute http or https URL."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void saysWhatIsWrongWhereAndWhatToDo(String name, String file, String good, String bad, List<String> messages) {
        String text = String.valueOf(SMALL.get(file));
        assertThat(text).as("the text to corrupt").contains(good);
        SortedMap<String, String> corrupted = new TreeMap<>(SMALL);
        corrupted.put(file, text.replace(good, bad));

        InvalidDataset invalid = catchThrowableOfType(InvalidDataset.class, () -> READER.read(corrupted));

        long corruptedLine = text.substring(0, text.indexOf(good)).lines().count();
        assertThat(invalid.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(messages);
            assertThat(problem.location().file()).isEqualTo(file);
            assertThat(problem.location().line())
                    .isBetween(
                            (int) corruptedLine - 12,
                            (int) corruptedLine + (int) good.lines().count() + 1);
            assertThat(problem.location().column()).isPositive();
        });
    }

    @Test
    void pointsAtLineAndColumn() {
        SortedMap<String, String> files = new TreeMap<>(SMALL);
        files.put(
                "more.yaml",
                "islands:\n  - slug: cay\n    kind: ISLET\n    names: [{text: Cay, language: en}]\n    partOf:\n      - {group: nowhere, citations: [{source: almanac}]}\n    citations: [{source: almanac}]\n");
        InvalidDataset invalid = catchThrowableOfType(InvalidDataset.class, () -> READER.read(files));
        assertThat(invalid.problems())
                .extracting(Problem::toString)
                .containsExactly("more.yaml:6:10: \"nowhere\" is unknown in islands");
    }

    @Test
    void reportsEveryProblemAtOnceInTheOrderOfTheFiles() {
        SortedMap<String, String> files = new TreeMap<>(SMALL);
        files.replaceAll((file, text) -> text.replace("source: almanac", "source: almanack"));
        InvalidDataset invalid = catchThrowableOfType(InvalidDataset.class, () -> READER.read(files));
        assertThat(invalid.problems()).hasSizeGreaterThan(10);
        assertThat(invalid.problems())
                .extracting(problem -> problem.location().file())
                .isSorted();
        assertThat(invalid)
                .hasMessageStartingWith(invalid.problems().size() + " problems in the dataset:\nlagoon.yaml:");
    }

    @Test
    void dropsAndCorruptsEachLineAndNeverFailsOtherwiseThanWithLocatedProblems() {
        int refused = 0;
        int lines = 0;
        for (String file : SMALL.keySet()) {
            String text = String.valueOf(SMALL.get(file));
            List<String> all = text.lines().toList();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).isBlank()) continue;
                lines++;
                if (isRefused(file, without(all, i))) refused++;
                assertThat(isRefused(file, with(all, i, misspelt(all.get(i)))))
                        .as(file + ":" + (i + 1) + " misspelt")
                        .isTrue();
                assertThat(isRefused(file, with(all, i, "\t" + all.get(i))))
                        .as(file + ":" + (i + 1) + " with a tab")
                        .isTrue();
            }
        }
        assertThat(refused).as("most lines are needed").isGreaterThan(lines / 2);
    }

    @Test
    void survivesRandomDamage() {
        long seed = Long.getLong("islegraph.seed", System.nanoTime());
        System.out.println("DatasetReaderTest: -Dislegraph.seed=" + seed);
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(SMALL.keySet());
        for (int i = 0; i < 2_000; i++) {
            String file = names.get(random.nextInt(names.size()));
            StringBuilder text = new StringBuilder(String.valueOf(SMALL.get(file)));
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(text.length());
                String damage = "{}[]:,-\"'\n\t #&*!|>%@`\0\uFEFF0xé" + "";
                char character = damage.charAt(random.nextInt(damage.length()));
                if (random.nextBoolean()) text.setCharAt(at, character);
                else text.insert(at, character);
            }
            isRefused(file, text.toString());
        }
    }

    /** Reads the small dataset with one file replaced: false if it is fine, true if each problem has a place and remedy. */
    private static boolean isRefused(String file, String text) {
        SortedMap<String, String> files = new TreeMap<>(SMALL);
        files.put(file, text);
        try {
            READER.read(files);
            return false;
        } catch (InvalidDataset invalid) {
            assertThat(invalid.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(SMALL).containsKey(problem.location().file());
                assertThat(problem.location().line()).isPositive();
                assertThat(problem.message()).isNotBlank();
            });
            return true;
        }
    }

    /** The line with its first word misspelt: the field's name, so that the field is unknown or the YAML broken. */
    private static String misspelt(String line) {
        return line.replaceFirst("([a-zA-Z]+):", "$1qq:");
    }

    private static String without(List<String> lines, int dropped) {
        List<String> rest = new ArrayList<>(lines);
        rest.remove(dropped);
        return String.join("\n", rest);
    }

    private static String with(List<String> lines, int changed, String line) {
        List<String> rest = new ArrayList<>(lines);
        rest.set(changed, line);
        return String.join("\n", rest);
    }

    private static Arguments problem(String name, String file, String good, String bad, String... messages) {
        return Arguments.of(name, file, good, bad, Arrays.asList(messages));
    }
}
