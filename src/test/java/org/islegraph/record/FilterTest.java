package org.islegraph.record;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.islegraph.graphql.GlobalId;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.islegraph.time.Edtf;
import org.islegraph.time.FuzzyDate;
import org.islegraph.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Random filters find what evaluating them over all records, one by one, finds. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class FilterTest {

    private static final long SEED = Long.getLong("islegraph.seed", System.nanoTime());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DAYS =
            List.of("1855-02-07", "1905-09-05", "1945-09-01", "1956-12-12", "1991-12-26", "2025-12-01");

    /** One condition: as a client writes it, and whether a record fulfils it. */
    private record Atom(String text, Predicate<JsonNode> fulfils) {}

    /** What can be filtered: its list, what is read of each record, and random conditions over all of them. */
    enum Filtered {
        ISLANDS(
                "islands",
                "kind names { text romanization } location { latitude longitude } disputes { slug status }"
                        + " claims { claimant { slug code } period { from { edtf } until { edtf } begins ends } }"
                        + " control { country { slug code } period { from { edtf } until { edtf } begins ends } }") {
            @Override
            Atom atom(Random random, List<JsonNode> all) {
                JsonNode one = any(random, all);
                return switch (random.nextInt(8)) {
                    case 7 -> {
                        boolean open = random.nextBoolean();
                        yield new Atom(
                                "isDisputed: " + open,
                                each -> each.path("disputes").findValuesAsText("status").stream()
                                                .anyMatch(status -> !status.equals("RESOLVED"))
                                        == open);
                    }
                    case 0 -> ofEnums("kind", "kind", random, all);
                    case 1 -> named("nameStartsWith", "names", random, all);
                    case 2 -> ofSlug("dispute", "disputes", random, all);
                    case 3 -> held("claimedBy", "claims", "claimant", random, one);
                    case 4 -> held("controlledBy", "control", "country", random, one);
                    case 5 -> within(random);
                    default -> near(random, one);
                };
            }
        },
        COUNTRIES("countries", "code status names { text romanization } disputes { slug }") {
            @Override
            Atom atom(Random random, List<JsonNode> all) {
                return switch (random.nextInt(4)) {
                    case 0 -> ofEnums("status", "status", random, all);
                    case 1 -> named("nameStartsWith", "names", random, all);
                    case 2 -> {
                        String code = random.nextBoolean() ? "JP" : "US";
                        yield new Atom("code: [\"" + code + "\", \"RU\"]", each -> List.of(code, "RU")
                                .contains(each.path("code").asText()));
                    }
                    default -> ofSlug("dispute", "disputes", random, all);
                };
            }
        },
        DISPUTES("disputes", "status names { text romanization } parties { slug code } settlements { kind }") {
            @Override
            Atom atom(Random random, List<JsonNode> all) {
                return switch (random.nextInt(4)) {
                    case 0 -> ofEnums("status", "status", random, all);
                    case 1 -> named("nameStartsWith", "names", random, all);
                    case 2 -> ofCountry("party", "parties", random, all);
                    default ->
                        new Atom("settledBy: [JUDGMENT, AWARD]", each -> each.findValuesAsText("kind").stream()
                                .anyMatch(List.of("JUDGMENT", "AWARD")::contains));
                };
            }
        },
        TREATIES(
                "treaties",
                "form bindingness titles { text romanization } signedOn { edtf } disputes { slug }"
                        + " participations { role country { slug code } }") {
            @Override
            Atom atom(Random random, List<JsonNode> all) {
                return switch (random.nextInt(5)) {
                    case 0 -> ofEnums("form", "form", random, all);
                    case 1 -> named("titleStartsWith", "titles", random, all);
                    case 2 -> ofDays("signedOn", "signedOn", random);
                    case 3 -> {
                        String role = random.nextBoolean() ? "PARTY" : "NON_SIGNATORY";
                        yield new Atom(
                                "participant: [\"JP\", \"ussr\"], role: [" + role + "]",
                                each -> list(each.path("participations")).stream()
                                        .anyMatch(part ->
                                                part.path("role").asText().equals(role)
                                                        && isOne(part.path("country"), List.of("JP", "ussr"))));
                    }
                    default -> ofSlug("dispute", "disputes", random, all);
                };
            }
        },
        STATEMENTS(
                "statements",
                "kind madeOn { edtf } stances onBehalfOf { slug code } inReplyTo { slug } disputes { slug }"
                        + " treaties { slug } provisions { ref } quotes { text }"
                        + " attributions { level person { slug } country { slug code } organisation { slug } }") {
            @Override
            Atom atom(Random random, List<JsonNode> all) {
                JsonNode one = any(random, all);
                return switch (random.nextInt(9)) {
                    case 0 -> ofEnums("kind", "kind", random, all);
                    case 1 -> ofDays("madeOn", "madeOn", random);
                    case 2 ->
                        new Atom("stance: [ASSERTS_CLAIM, PROPOSES_TALKS]", each -> list(each.path("stances")).stream()
                                .anyMatch(stance -> List.of("ASSERTS_CLAIM", "PROPOSES_TALKS")
                                        .contains(stance.asText())));
                    case 3 -> new Atom("onBehalfOf: [\"RU\"]", each -> isOne(each.path("onBehalfOf"), List.of("RU")));
                    case 4 -> {
                        boolean reply = random.nextBoolean();
                        yield new Atom(
                                "isReply: " + reply,
                                each -> each.path("inReplyTo").isObject() == reply);
                    }
                    case 5 -> ofSlug("treaty", "treaties", random, all);
                    case 6 -> phrase(random, one);
                    case 7 -> speaker(random);
                    default -> {
                        String ref = "joint-declaration-1956/9";
                        yield new Atom("provision: \"" + ref + "\"", each -> each.path("provisions")
                                .findValuesAsText("ref")
                                .contains(ref));
                    }
                };
            }
        },
        EVENTS("events", "startedOn { edtf } disputes { slug } countries { slug code }") {
            @Override
            Atom atom(Random random, List<JsonNode> all) {
                return switch (random.nextInt(3)) {
                    case 0 -> ofDays("startedOn", "startedOn", random);
                    case 1 -> ofSlug("dispute", "disputes", random, all);
                    default -> ofCountry("country", "countries", random, all);
                };
            }
        },
        ORGANISATIONS("organisations", "kind names { text romanization } country { slug code }") {
            @Override
            Atom atom(Random random, List<JsonNode> all) {
                return switch (random.nextInt(3)) {
                    case 0 -> ofEnums("kind", "kind", random, all);
                    case 1 -> named("nameStartsWith", "names", random, all);
                    default -> new Atom("country: [\"JP\"]", each -> isOne(each.path("country"), List.of("JP")));
                };
            }
        },
        SOURCES("sources", "kind language publishedOn { edtf }") {
            @Override
            Atom atom(Random random, List<JsonNode> all) {
                return switch (random.nextInt(3)) {
                    case 0 -> ofEnums("kind", "kind", random, all);
                    case 1 ->
                        new Atom(
                                "language: \"ja\"",
                                each -> each.path("language").asText().matches("ja(-.*)?"));
                    default -> ofDays("publishedOn", "publishedOn", random);
                };
            }
        };

        final String list;
        final String fields;

        Filtered(String list, String fields) {
            this.list = list;
            this.fields = fields;
        }

        abstract Atom atom(Random random, List<JsonNode> all);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithEvaluatingEachRecord(Filtered filtered) throws Exception {
        System.out.println("FilterTest: -Dislegraph.seed=" + SEED);
        Random random = new Random(SEED);
        List<JsonNode> all = all(filtered.list, "", "slug " + filtered.fields);
        int found = 0;
        for (int i = 0; i < 10; i++) {
            Atom filter = random(filtered, random, all, 2);
            List<String> expected = all.stream()
                    .filter(filter.fulfils())
                    .map(each -> each.path("slug").asText())
                    .sorted()
                    .toList();
            List<String> actual = all(filtered.list, "where: {" + filter.text() + "}", "slug").stream()
                    .map(each -> each.path("slug").asText())
                    .sorted()
                    .toList();
            assertThat(actual).as(filter.text()).isEqualTo(expected);
            if (!expected.isEmpty() && expected.size() < all.size()) found++;
        }
        assertThat(found).as("filters that find some and not all").isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "islands    | nameStartsWith: \"\"                                | where.nameStartsWith must have 1 to 200 characters, had 0",
                "islands    | at: \"1945-01-01\"                                  | where.at needs claimedBy or controlledBy beside it",
                "islands    | within: {west: 0, south: 10, east: 1, north: 9}     | where.within.south must be at most north (9.0), was 10.0",
                "islands    | within: {west: -181, south: 1, east: 1, north: 9}   | where.within.west must be between -180 and 180, was -181.0",
                "islands    | near: {latitude: 91, longitude: 0, kilometres: 1}   | where.near.latitude must be between -90 and 90, was 91.0",
                "islands    | near: {latitude: 1, longitude: 0, kilometres: 0}    | where.near.kilometres must be more than 0 and at most 20100, was 0.0",
                "treaties   | role: [PARTY]                                       | where.role needs participant beside it",
                "statements | madeOn: {from: \"+9999999-01-01\"}                  | where.madeOn.from must be within the years -999999 and 999999, was +9999999-01-01",
            })
    void saysWhatToMend(String list, String filter, String message) {
        JsonPath error = Api.error("{ " + list + "(where: {" + filter + "}) { totalCount } }");
        assertThat(error.getString("message")).isEqualTo(message);
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status: [$none]", "party: [$text]", "or: [$filter]", "and: [{status: ACTIVE}, $filter]"})
    void refusesNullsThatVariablesBringIntoLists(String filter) {
        // With a default, a variable may stand where null may not, and yet be null.
        String defined = filter.contains("$none")
                ? "$none: DisputeStatus = ACTIVE"
                : filter.contains("$text") ? "$text: String = \"japan\"" : "$filter: DisputeFilter = {status: ACTIVE}";
        Map<String, Object> nothing = new HashMap<>();
        nothing.put(filter.replaceAll(".*\\$(\\w+).*", "$1"), null);
        JsonPath error =
                Api.error("query Q(" + defined + ") { disputes(where: {" + filter + "}) { totalCount } }", nothing);
        assertThat(error.getString("message")).isEqualTo("where must hold no null in a list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "island(slug: $text) { slug }",
                "islands(where: {nameStartsWith: $text}) { totalCount }",
                "islands(where: {claimedBy: [$text]}) { totalCount }",
                "statements(where: {quote: $text}) { totalCount }",
                "search(text: $text) { totalCount }",
            })
    void refusesNulWhichADatabaseMayNotTake(String field) {
        assertThat(Api.error("query Q($text: String!) { " + field + " }", Map.of("text", "a\0b"))
                        .getString("message"))
                .contains(" must hold no NUL character");
        assertThat(Api.error("{ " + field.replace("$text", "\"a\\u0000b\"") + " }")
                        .getString("message"))
                .contains(" must hold no NUL character");
    }

    @Test
    void anIdWithNulIsNobodys() {
        String id = GlobalId.of("Island", "itu\0rup");
        assertThat(Api.data("query Q($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                        .getMap("node"))
                .isNull();
    }

    @Test
    void boundsWhatAFilterHolds() {
        String many = "{kind: ISLAND}, ".repeat(60);
        JsonPath error = Api.error("{ islands(where: {or: [" + many + "]}) { totalCount } }");
        assertThat(error.getString("message")).isEqualTo("where must hold at most 50 conditions, held more");
    }

    @Test
    void distancesAreRightAtThePolesAndAcrossTheAntimeridian() {
        // Half a turn of the meridians away, and yet all within the distance to the pole.
        assertThat(count("near: {latitude: 90, longitude: 0, kilometres: 6000}"))
                .isEqualTo(count("near: {latitude: 90, longitude: 180, kilometres: 6000}"))
                .isPositive();
        assertThat(count("near: {latitude: 45, longitude: -179, kilometres: 3000}"))
                .isEqualTo(
                        count(
                                "near: {latitude: 45, longitude: -179, kilometres: 3000}, not: {near: {latitude: -45, longitude: 1, kilometres: 3000}}"))
                .isPositive();
        assertThat(count("within: {west: 140, south: 40, east: -170, north: 60}"))
                .isEqualTo(
                        count(
                                "or: [{within: {west: 140, south: 40, east: 180, north: 60}}, {within: {west: -180, south: 40, east: -170, north: 60}}]"))
                .isPositive();
    }

    private static int count(String filter) {
        return Api.data("{ islands(where: {" + filter + "}) { totalCount } }").getInt("islands.totalCount");
    }

    private static Atom random(Filtered filtered, Random random, List<JsonNode> all, int depth) {
        Atom own = filtered.atom(random, all);
        if (depth == 0) return own;
        Atom one = random(filtered, random, all, depth - 1);
        Atom other = random(filtered, random, all, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 ->
                new Atom(
                        own.text() + ", not: {" + one.text() + "}",
                        own.fulfils().and(one.fulfils().negate()));
            case 1 ->
                new Atom(
                        "or: [{" + one.text() + "}, {" + other.text() + "}]",
                        one.fulfils().or(other.fulfils()));
            case 2 ->
                new Atom(
                        "and: [{" + one.text() + "}, {" + other.text() + "}]",
                        one.fulfils().and(other.fulfils()));
            case 3 -> new Atom("not: {" + one.text() + "}", one.fulfils().negate());
            default -> own;
        };
    }

    private static Atom ofEnums(String argument, String field, Random random, List<JsonNode> all) {
        List<String> wanted = List.of(
                any(random, all).path(field).asText(),
                any(random, all).path(field).asText());
        return new Atom(
                argument + ": [" + String.join(", ", wanted) + "]",
                each -> wanted.contains(each.path(field).asText()));
    }

    private static Atom ofSlug(String argument, String field, Random random, List<JsonNode> all) {
        List<String> slugs = any(random, all).path(field).findValuesAsText("slug");
        String slug = slugs.isEmpty() ? "nowhere" : slugs.get(0);
        return new Atom(
                argument + ": \"" + slug + "\"",
                each -> each.path(field).findValuesAsText("slug").contains(slug));
    }

    private static Atom ofCountry(String argument, String field, Random random, List<JsonNode> all) {
        List<String> slugs = any(random, all).path(field).findValuesAsText("slug");
        List<String> wanted = List.of("RU", slugs.isEmpty() ? "atlantis" : slugs.get(0));
        return new Atom(
                argument + ": [\"" + String.join("\", \"", wanted) + "\"]",
                each -> list(each.path(field)).stream().anyMatch(country -> isOne(country, wanted)));
    }

    private static Atom named(String argument, String field, Random random, List<JsonNode> all) {
        List<JsonNode> names = list(any(random, all).path(field));
        String name = names.isEmpty() ? "x" : any(random, names).path("text").asText();
        String beginning =
                name.substring(0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
        return new Atom(argument + ": \"" + quoted(beginning) + "\"", each -> list(each.path(field)).stream()
                .anyMatch(use -> plain(use.path("text").asText()).startsWith(plain(beginning))
                        || plain(use.path("romanization").asText("")).startsWith(plain(beginning))));
    }

    private static Atom ofDays(String argument, String field, Random random) {
        int from = random.nextInt(DAYS.size());
        String first = DAYS.get(from);
        String last = DAYS.get(from + random.nextInt(DAYS.size() - from));
        return new Atom(argument + ": {from: \"" + first + "\", through: \"" + last + "\"}", each -> {
            if (!each.path(field).isObject()) return false;
            FuzzyDate date = Edtf.parse(each.path(field).path("edtf").asText());
            return date.earliestDay() >= LocalDate.parse(first).toEpochDay()
                    && date.latestDay() <= LocalDate.parse(last).toEpochDay();
        });
    }

    private static Atom held(String argument, String field, String country, Random random, JsonNode one) {
        List<JsonNode> some = list(one.path(field));
        String slug = some.isEmpty()
                ? "ussr"
                : any(random, some).path(country).path("slug").asText();
        boolean certain = random.nextBoolean();
        String day = DAYS.get(random.nextInt(DAYS.size()));
        int number = Math.toIntExact(LocalDate.parse(day).toEpochDay());
        return new Atom(
                argument + ": [\"" + slug + "\"], at: \"" + day + "\", match: " + (certain ? "CERTAIN" : "POSSIBLE"),
                each -> list(each.path(field)).stream()
                        .filter(held -> isOne(held.path(country), List.of(slug)))
                        .map(held -> period(held.path("period")))
                        .anyMatch(period -> certain ? period.isCertain(number) : period.isPossible(number)));
    }

    private static Atom within(Random random) {
        double west = 140 + random.nextInt(15);
        double east = 150 + random.nextInt(15);
        return new Atom("within: {west: " + west + ", south: 43.5, east: " + east + ", north: 50}", each -> {
            JsonNode location = each.path("location");
            if (!location.isObject()) return false;
            double longitude = location.path("longitude").asDouble();
            double latitude = location.path("latitude").asDouble();
            boolean inside =
                    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
            return inside && latitude >= 43.5 && latitude <= 50;
        });
    }

    private static Atom near(Random random, JsonNode one) {
        JsonNode center = one.path("location").isObject()
                ? one.path("location")
                : JSON.createObjectNode().put("latitude", 44).put("longitude", 146);
        double[] from = vector(center);
        double kilometres = 10 + random.nextInt(500);
        return new Atom(
                "near: {latitude: " + center.path("latitude") + ", longitude: " + center.path("longitude")
                        + ", kilometres: " + kilometres + "}",
                each -> each.path("location").isObject()
                        && distance(from, vector(each.path("location"))) <= kilometres);
    }

    private static Atom phrase(Random random, JsonNode one) {
        List<JsonNode> quotes = list(one.path("quotes"));
        String text =
                quotes.isEmpty() ? "Japan" : any(random, quotes).path("text").asText();
        int[] points = text.codePoints().limit(8).toArray();
        String phrase = new String(points, 0, points.length).toUpperCase(Locale.ROOT);
        return new Atom(
                "quote: \"" + quoted(phrase) + "\"", each -> each.path("quotes").findValuesAsText("text").stream()
                        .anyMatch(quote -> Phrase.folded(quote).contains(Phrase.folded(phrase))));
    }

    private static Atom speaker(Random random) {
        String level = random.nextBoolean() ? "SUBNATIONAL" : "NATIONAL";
        String country = random.nextBoolean() ? "JP" : "russia";
        return new Atom(
                "speaker: {level: " + level + ", country: [\"" + country + "\"]}",
                each -> list(each.path("attributions")).stream()
                        .anyMatch(attribution ->
                                attribution.path("level").asText().equals(level)
                                        && isOne(attribution.path("country"), List.of(country))));
    }

    private static boolean isOne(JsonNode country, List<String> wanted) {
        return wanted.contains(country.path("slug").asText())
                || wanted.contains(country.path("code").asText());
    }

    private static Period period(JsonNode period) {
        return Period.of(bound(period, "from", "begins"), bound(period, "until", "ends"));
    }

    private static @io.smallrye.graphql.api.Nullable String bound(JsonNode period, String date, String kind) {
        if (period.path(date).isObject()) return period.path(date).path("edtf").asText();
        return period.path(kind).asText().equals("OPEN") ? Period.OPEN : null;
    }

    private static double[] vector(JsonNode location) {
        double latitude = Math.toRadians(location.path("latitude").asDouble());
        double longitude = Math.toRadians(location.path("longitude").asDouble());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }

    /** Along the surface, from the chord. */
    private static double distance(double[] one, double[] other) {
        double chord = Math.sqrt(Arrays.stream(new int[] {0, 1, 2})
                .mapToDouble(i -> Math.pow(one[i] - other[i], 2))
                .sum());
        return 2 * 6371.0088 * Math.asin(chord / 2);
    }

    /** Another way than the application's to leave out capitals and accents. */
    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        boolean latin = false;
        for (int point : decomposed.codePoints().toArray()) {
            boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
            if (!mark) latin = Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
            if (mark && latin) continue;
            plain.appendCodePoint(point);
        }
        return Phrase.folded(plain.toString());
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static List<JsonNode> all(String list, String arguments, String fields) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        String after = "null";
        do {
            String given = List.of(arguments, "first: 100", "after: " + after).stream()
                    .filter(argument -> !argument.isEmpty())
                    .collect(Collectors.joining(", "));
            JsonNode page = JSON.readTree(Api.send(
                            "{ " + list + "(" + given + ") { nodes { " + fields
                                    + " } pageInfo { hasNextPage endCursor } } }",
                            Map.of())
                    .asString());
            assertThat(page.path("errors").isMissingNode())
                    .as(page.path("errors") + given)
                    .isTrue();
            page.path("data").path(list).path("nodes").forEach(all::add);
            JsonNode info = page.path("data").path(list).path("pageInfo");
            after = info.path("hasNextPage").asBoolean()
                    ? "\"" + info.path("endCursor").asText() + "\""
                    : "";
        } while (!after.isEmpty());
        return all;
    }
}
