package org.islegraph.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.Cursor;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.islegraph.testing.SearchIndex;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Search in the packaged dataset. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class SearchApiTest {

    private static final String SEARCH = """
            query Q($text: String!, $types: [RecordType!], $language: LanguageTag, $first: Int, $after: String) {
              search(text: $text, types: $types, language: $language, first: $first, after: $after) {
                totalCount
                edges { cursor node { score node { id __typename } } }
                nodes { highlights { field text language ranges { start end } } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";

    @BeforeEach
    void index() {
        SearchIndex.awaitReady();
    }

    @Test
    void pagesThroughEachHitOnceTheBestFirst() {
        JsonPath whole = search(Map.of("text", "Kunashir", "first", 100));
        int total = whole.getInt("totalCount");
        assertThat(total).isBetween(30, 100);
        for (int size : new int[] {1, 7, total}) {
            List<Object> all = new ArrayList<>();
            List<Object> scores = new ArrayList<>();
            String after = null;
            boolean hasNext;
            do {
                JsonPath page = search(
                        after == null
                                ? Map.of("text", "Kunashir", "first", size)
                                : Map.of("text", "Kunashir", "first", size, "after", after));
                assertThat(page.getInt("totalCount")).isEqualTo(total);
                assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(after != null);
                all.addAll(page.getList("edges.node.node.id"));
                scores.addAll(page.getList("edges.node.score"));
                after = page.getString("pageInfo.endCursor");
                hasNext = page.getBoolean("pageInfo.hasNextPage");
            } while (hasNext);
            assertThat(all).isEqualTo(whole.getList("edges.node.node.id"));
            assertThat(scores).isEqualTo(whole.getList("edges.node.score"));
            assertThat(new HashSet<>(all)).hasSize(total);
        }
        List<Float> scores = whole.getList("edges.node.score", Float.class);
        assertThat(scores).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void filtersByType() {
        assertThat(new HashSet<>(
                        types(Map.of("text", "Shikotan", "types", List.of("STATEMENT", "TREATY"), "first", 100))))
                .containsExactlyInAnyOrder("Statement", "Treaty");
        assertThat(types(Map.of("text", "Shikotan", "types", List.of("PERSON"))))
                .isEmpty();
        assertThat(types(Map.of("text", "Shikotan", "types", List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISLAND Iturup",
                "COUNTRY Japan",
                "DISPUTE Kuril",
                "TREATY Shimoda",
                "PROVISION Kurile",
                "STATEMENT Kuril",
                "PERSON Lavrov",
                "ORGANISATION Ministry",
                "SOURCE Kuril",
                "EVENT Kuril"
            })
    void findsEachType(String search) {
        String[] parts = search.split(" ", -1);
        List<String> types = types(Map.of("text", parts[1], "types", List.of(parts[0])));
        assertThat(types).isNotEmpty().allMatch(type -> type.equalsIgnoreCase(parts[0]));
    }

    @Test
    void findsOnlyWhatIsInTheLanguage() {
        assertThat(search(Map.of("text", "Iturup", "language", "ja")).getInt("totalCount"))
                .isZero();
        JsonPath romanized = search(Map.of("text", "Etorofu", "language", "ja"));
        assertThat(romanized.getList("nodes.highlights.language.flatten()", String.class))
                .contains("ja-Latn")
                .allMatch(language -> language.startsWith("ja"));
        JsonPath narrow = search(Map.of("text", "択捉", "language", "ja", "first", 100));
        JsonPath all = search(Map.of("text", "択捉", "first", 100));
        assertThat(narrow.getInt("totalCount")).isPositive().isLessThan(all.getInt("totalCount") + 1);
        assertThat(narrow.getList("nodes.highlights.flatten().language", String.class))
                .allMatch(language -> language.startsWith("ja"));
    }

    static Stream<List<String>> highlighted() {
        return Stream.of(
                List.of("択捉", "択捉"),
                List.of("Курильских", "урил"),
                List.of("Ryutaro", "Ry"),
                List.of("\"settlement without win or loss\"", "settlement without win or loss"),
                List.of("Itur", "Itur"),
                List.of("Etorofu-tō", "Etorofu"));
    }

    @ParameterizedTest
    @MethodSource("highlighted")
    void highlightsWhatWasFound(List<String> example) {
        JsonPath found = search(Map.of("text", example.get(0), "first", 1));
        int number = found.getInt("nodes[0].highlights.size()");
        assertThat(number).isPositive();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String highlight = "nodes[0].highlights[" + i + "]";
            String text = found.getString(highlight + ".text");
            List<Integer> starts = found.getList(highlight + ".ranges.start", Integer.class);
            List<Integer> ends = found.getList(highlight + ".ranges.end", Integer.class);
            for (int j = 0; j < starts.size(); j++) {
                assertThat(starts.get(j))
                        .isGreaterThanOrEqualTo(j == 0 ? 0 : ends.get(j - 1))
                        .isLessThan(ends.get(j));
                parts.add(text.substring(starts.get(j), ends.get(j)));
            }
        }
        assertThat(parts).anyMatch(part -> part.contains(example.get(1)));
        assertThat(parts).as("words, not whole texts").allMatch(part -> part.length() < 40);
    }

    @Test
    void highlightsNothingOfARecordThatOthersAreFoundBy() {
        JsonPath found = search(Map.of("text", "千島列島", "first", 1));
        List<String> texts = found.getList("nodes[0].highlights.text", String.class);
        assertThat(texts).contains("千島列島").allMatch(text -> text.contains("島"));
        assertThat(found.getString("nodes[0].highlights[0].field")).isEqualTo("names.text");
        assertThat(found.getString("nodes[0].highlights[0].language")).isEqualTo("ja");
    }

    @Test
    void findsPhrasesOnlyAsTheyStand() {
        assertThat(search(Map.of("text", "\"without win or loss\"")).getInt("totalCount"))
                .isPositive();
        assertThat(search(Map.of("text", "\"win without or loss\"")).getInt("totalCount"))
                .isZero();
        assertThat(search(Map.of("text", "win without or loss")).getInt("totalCount"))
                .isPositive();
    }

    @Test
    void takesOneStatementPerTypeOfRecord() {
        assertThat(statements("{ search(text: \"Kuril\") { totalCount pageInfo { hasNextPage } nodes { score"
                        + " highlights { text } } } }"))
                .as("none, as long as no record is asked for")
                .isZero();
        String query = """
                query Q($first: Int) { search(text: "Iturup", types: [ISLAND, STATEMENT, TREATY], first: $first) {
                  nodes { node { id ... on Island { slug } ... on Statement { summary } } } } }""";
        int many = SqlStatements.of(() -> Api.data(query, Map.of("first", 100))).size();
        assertThat(many).isEqualTo(3);
        assertThat(statements(query)).isLessThanOrEqualTo(many);
        assertThat(statements("{ a: search(text: \"Iturup\", types: [ISLAND]) { nodes { node { id } } }"
                        + " b: search(text: \"Shikotan\", types: [ISLAND]) { nodes { node { id } } } }"))
                .as("of all searches of a request")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void refusesTextsOutOfBounds(int length) {
        JsonPath error = Api.error(SEARCH, Map.of("text", "a".repeat(length)));
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.getString("extensions.argument")).isEqualTo("text");
        assertThat(error.getString("message")).isEqualTo("text must have 1 to 200 characters, had " + length);
    }

    @Test
    void refusesCursorsOfOtherSearchesAndOfNobody() {
        String cursor = search(Map.of("text", "Kuril", "first", 1)).getString("pageInfo.endCursor");
        assertRefused(cursor, "Kurile", null, "another search");
        assertRefused(cursor, "Kuril", List.of("ISLAND"), "another search");
        assertRefused("nonsense", "Kuril", null, "not a cursor");
        assertRefused(new Cursor("SLUG_ASC", "", "iturup").encoded(), "Kuril", null, "ordering SLUG_ASC");
        assertRefused(new Cursor("RELEVANCE", "", "iturup").encoded(), "Kuril", null, "not a cursor");
        assertRefused(new Cursor("RELEVANCE", "1", "iturup").encoded(), "Kuril", null, "not a cursor");
        Cursor own = Cursor.parse(cursor, "after", "RELEVANCE", true);
        String search = own.slug().substring(0, own.slug().lastIndexOf('/'));
        assertRefused(
                new Cursor("RELEVANCE", own.value(), "999" + own.slug()).encoded(), "Kuril", null, "another revision");
        for (String document : List.of("-1", "999999999", "99999999999", "x", "")) {
            assertRefused(
                    new Cursor("RELEVANCE", own.value(), search + "/" + document).encoded(),
                    "Kuril",
                    null,
                    "not a cursor");
        }
        assertRefused(
                new Cursor("RELEVANCE", String.valueOf(Float.floatToIntBits(Float.NaN)), own.slug()).encoded(),
                "Kuril",
                null,
                "not a cursor");
    }

    private static void assertRefused(String after, String text, @Nullable List<String> types, String reason) {
        JsonPath error = Api.error(
                SEARCH,
                types == null
                        ? Map.of("text", text, "after", after)
                        : Map.of("text", text, "after", after, "types", types));
        assertThat(error.getString("extensions.code")).as(after).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.getString("extensions.argument")).isEqualTo("after");
        assertThat(error.getString("message")).contains(reason);
    }

    static Stream<String> hostile() {
        return Stream.of(
                " ",
                "\ud83d",
                "\udf0b\ud83c",
                "Itur\ud800up",
                "\ufffe\uffff",
                "!@#$%^&*()_+-=[]{}|;':,./<>?",
                "\"",
                "\"\"",
                "\"\"\"\"\"\"\"",
                "“",
                "«»",
                "「」",
                "\"!!!\"",
                "name:* OR text:[a TO z] AND NOT (x~2)^9 /.*/",
                "*",
                "?",
                "a*b?c~",
                "(((((((((((((((((((((((((((((",
                "\\\\\\",
                "--1 ' or 1=1",
                "a".repeat(200),
                "х".repeat(200),
                "島".repeat(200),
                "𠮷".repeat(200),
                "가".repeat(200),
                "e\u0301".repeat(100),
                "\u0301".repeat(200),
                "\u200d\u200b".repeat(100),
                "a ".repeat(100),
                "ab ".repeat(66),
                "qwxyz ".repeat(33),
                "Itruup Knuashir Shiktoan Hbaomai Krulis Lvarov Ptuin Aeb Ysohida Ddulles Rsosevelt Sttalin Trmuan",
                "択捉島国後島色丹島歯舞群島".repeat(15),
                "択e".repeat(100),
                "\"a b\" ".repeat(33),
                "\u202eputirE",
                "السلام ".repeat(20),
                "ไทย".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersWhateverIsAsked(String text) {
        String bounded =
                text.substring(0, text.offsetByCodePoints(0, Math.min(200, text.codePointCount(0, text.length()))));
        assertThatCode(() -> {
                    long start = System.nanoTime();
                    search(Map.of("text", bounded, "first", 100));
                    // Three times: in the request, and under both strategies of the comparison.
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void findsNothingForWhatHasNoWords() {
        assertThat(search(Map.of("text", "!?")).getInt("totalCount")).isZero();
        assertThat(search(Map.of("text", "zzzzzzzzz")).getInt("totalCount")).isZero();
    }

    private static List<String> types(Map<String, ?> variables) {
        return search(variables).getList("edges.node.node.__typename", String.class);
    }

    private static JsonPath search(Map<String, ?> variables) {
        return Api.data(SEARCH, variables).setRootPath("data.search");
    }

    private static int statements(String query) {
        return SqlStatements.of(() -> Api.data(query)).size();
    }
}
