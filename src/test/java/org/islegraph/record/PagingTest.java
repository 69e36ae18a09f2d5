package org.islegraph.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.Cursor;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of the packaged dataset, whose sources and statements tie on their days. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class PagingTest {

    private static final long SEED = Long.getLong("islegraph.seed", System.nanoTime());

    @ParameterizedTest
    @CsvSource({
        "sources, SLUG_ASC",
        "sources, PUBLISHED_ON_ASC",
        "sources, PUBLISHED_ON_DESC",
        "statements, MADE_ON_ASC",
        "statements, MADE_ON_DESC",
        "treaties, SIGNED_ON_ASC",
        "treaties, SIGNED_ON_DESC",
        "events, STARTED_ON_ASC",
        "events, STARTED_ON_DESC",
        "islands, SLUG_ASC",
        "islands, SLUG_DESC",
        "people, SLUG_DESC",
        "countries, SLUG_ASC",
        "organisations, SLUG_ASC",
        "disputes, SLUG_ASC",
    })
    void everyRecordComesOnceForwardAndBackward(String field, String order) {
        Random random = new Random(SEED);
        System.out.println("PagingTest: -Dislegraph.seed=" + SEED);
        String page = "query Q($first: Int, $after: String, $last: Int, $before: String) { list: " + field
                + "(orderBy: " + order + ", first: $first, after: $after, last: $last, before: $before) { totalCount"
                + " edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        List<String> forward = walk(page, "list", false, random);
        List<String> backward = walk(page, "list", true, random);
        assertThat(forward).doesNotHaveDuplicates().hasSize(Api.data(page).getInt("list.totalCount"));
        assertThat(backward).isEqualTo(forward);
    }

    @Test
    void ordersByTheDayThenBySlug() {
        JsonPath statements = Api.data(
                "{ statements(orderBy: MADE_ON_ASC, first: 100) {" + " nodes { slug madeOn { earliest } } } }");
        List<String> days = statements.getList("statements.nodes.madeOn.earliest");
        List<String> slugs = statements.getList("statements.nodes.slug");
        List<String> places = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            places.add(days.get(i) + " " + slugs.get(i));
        }
        assertThat(places).hasSizeGreaterThan(60).isSorted();
    }

    @Test
    void nestedListsPageBothWaysForEachParent() {
        Random random = new Random(SEED);
        for (String country : List.of("japan", "russia", "ussr", "united-states")) {
            String page =
                    "query Q($first: Int, $after: String, $last: Int, $before: String) { country(slug: \"" + country
                            + "\") { statements(first: $first, after: $after, last: $last, before: $before) { totalCount"
                            + " edges { cursor node { slug } }"
                            + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }";
            List<String> forward = walk(page, "country.statements", false, random);
            assertThat(forward).doesNotHaveDuplicates().hasSize(Api.data(page).getInt("country.statements.totalCount"));
            assertThat(walk(page, "country.statements", true, random)).isEqualTo(forward);
        }
    }

    @Test
    void countsOnlyWhenAsked() {
        assertThat(SqlStatements.of(() -> Api.data("{ sources { nodes { slug } pageInfo { hasNextPage } } }")))
                .hasSize(1);
        assertThat(SqlStatements.of(() -> Api.data("{ sources { nodes { slug } totalCount } }")))
                .hasSize(2);
        assertThat(SqlStatements.of(
                        () -> Api.data("{ countries(first: 100) { nodes { statements(first: 1) { totalCount } } } }")))
                .as("one count for all parents")
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 0                 | first | first must be between 1 and 100, was 0",
                "first: -5                | first | first must be between 1 and 100, was -5",
                "first: 101               | first | first must be between 1 and 100, was 101",
                "last: 101                | last  | last must be between 1 and 100, was 101",
                "first: 1, last: 1        | last  | last and before page backward; leave out first and after, or ask for two connections",
                "after: \"\"              | after | after is not a cursor of this API; pass an endCursor or startCursor as it came",
                "after: \"!!\"            | after | after is not a cursor of this API; pass an endCursor or startCursor as it came",
                "before: \"MnxYfHx4\"     | before | before is not a cursor of this API; pass an endCursor or startCursor as it came",
            })
    void refusesArgumentsOutOfTheirBounds(String arguments, String argument, String message) {
        JsonPath error = Api.error("{ sources(" + arguments + ") { nodes { slug } } }");
        assertThat(error.getString("message")).isEqualTo(message);
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.getString("extensions.argument")).isEqualTo(argument);
    }

    @Test
    void refusesACursorOfAnotherOrdering() {
        String cursor = new Cursor("PUBLISHED_ON_DESC", "12", "x").encoded();
        JsonPath error =
                Api.error("query Q($c: String) { sources(after: $c) { nodes { slug } } }", Map.of("c", cursor));
        assertThat(error.getString("message"))
                .isEqualTo("after is a cursor of the ordering PUBLISHED_ON_DESC, but this connection is ordered by"
                        + " SLUG_ASC; keep orderBy the same from page to page");
    }

    @Test
    void refusesACursorWhoseDayIsForged() {
        for (String day : List.of("", "9999999999", "-2147483649")) {
            String cursor = new Cursor("PUBLISHED_ON_ASC", day, "x").encoded();
            JsonPath error = Api.error(
                    "query Q($c: String) { sources(orderBy: PUBLISHED_ON_ASC, after: $c) { nodes { slug } } }",
                    Map.of("c", cursor));
            assertThat(error.getString("message")).startsWith("after is not a cursor of this API");
        }
    }

    @Test
    void goesOnAfterARecordThatIsGone() {
        String gone = new Cursor("SLUG_ASC", "", "iturup-that-is-gone").encoded();
        JsonPath page =
                Api.data("query Q($c: String) { islands(after: $c, first: 1) { nodes { slug } } }", Map.of("c", gone));
        assertThat(page.getString("islands.nodes[0].slug")).isGreaterThan("iturup-that-is-gone");
    }

    private static List<String> walk(String query, String list, boolean backward, Random random) {
        List<String> slugs = new ArrayList<>();
        @Nullable String cursor = null;
        boolean more;
        do {
            Map<String, Object> variables = new HashMap<>();
            variables.put(backward ? "last" : "first", 1 + random.nextInt(100));
            variables.put(backward ? "before" : "after", cursor);
            JsonPath page = Api.data(query, variables);
            List<String> shown = new ArrayList<>(page.getList(list + ".edges.node.slug", String.class));
            List<String> cursors = page.getList(list + ".edges.cursor", String.class);
            assertThat(page.getString(list + ".pageInfo.startCursor")).isEqualTo(cursors.get(0));
            assertThat(page.getString(list + ".pageInfo.endCursor")).isEqualTo(cursors.get(cursors.size() - 1));
            assertThat(page.getBoolean(list + ".pageInfo." + (backward ? "hasNextPage" : "hasPreviousPage")))
                    .isEqualTo(cursor != null);
            if (backward) Collections.reverse(shown);
            slugs.addAll(shown);
            more = page.getBoolean(list + ".pageInfo." + (backward ? "hasPreviousPage" : "hasNextPage"));
            cursor = page.getString(list + ".pageInfo." + (backward ? "startCursor" : "endCursor"));
        } while (more);
        if (backward) Collections.reverse(slugs);
        return slugs;
    }
}
