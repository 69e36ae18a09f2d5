package org.islegraph.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.islegraph.testing.SqlStatements;
import org.islegraph.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The queries that docs/queries and the README show: each gives the answer stored beside it, by the number of SQL
 * statements that it names. {@code -Dislegraph.update-stored=true} stores both anew, to be reviewed as a change.
 */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class DocumentedQueriesTest {

    private static final String ONE_ISLAND = "island(slug: $slug) {";
    private static final Path FOLDER = Path.of("docs/queries");
    private static final Pattern STATEMENTS =
            Pattern.compile("# Takes at most (\\d+) SQL statements, however many rows there are\\.");
    private static final Pattern README_QUERY =
            Pattern.compile("```graphql\\n(.*?)```.*?```json\\n(.*?)```", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesTheStoredAnswer(Path file) throws IOException {
        JsonNode answer = answer(Files.readString(file));
        Path stored = Path.of(file.toString().replace(".graphql", ".json"));
        if (Stored.isUpdated()) Files.writeString(stored, JSON.writeValueAsString(answer) + "\n");
        assertThat(answer).isEqualTo(read(Files.readString(stored)));
    }

    /** An edge without parents takes no statement, so that the number is reached when each level has some. */
    @ParameterizedTest
    @MethodSource("queries")
    void sendsNoMoreStatementsThanItNamesWhateverTheNumberOfParents(Path file) throws IOException {
        String query = Files.readString(file);
        int named = statements(file, 100);
        if (Stored.isUpdated()) {
            query = STATEMENTS
                    .matcher(query)
                    .replaceAll("# Takes at most " + named + " SQL statements, however many rows there are.");
            Files.writeString(file, query);
        }
        assertThat(STATEMENTS.matcher(query).results()).singleElement().satisfies(number -> assertThat(named)
                .isEqualTo(Integer.parseInt(number.group(1))));
        assertThat(statements(file, 60)).isEqualTo(named);
        assertThat(statements(file, 1)).isLessThanOrEqualTo(named);
        assertThat(statements(query, Map.of())).isLessThanOrEqualTo(named);
    }

    /** Statements of a query for some parents at its root, where it can have more than one. */
    private static int statements(Path file, int first) throws IOException {
        String query = Files.readString(file);
        if (query.contains(ONE_ISLAND)) return statements(forIslands(query, first), Map.of());
        if (!query.contains("$first")) return statements(query, Map.of());
        return statements(query, Map.of("from", "1900-01-01", "through", "2030-01-01", "first", first));
    }

    @Test
    void readmeShowsTheAnswers() throws IOException {
        Path readme = Path.of("README.md");
        if (Stored.isUpdated()) {
            Files.writeString(
                    readme, README_QUERY.matcher(Files.readString(readme)).replaceAll(example -> {
                        String shown = JSON.createObjectNode()
                                .set("data", answer(example.group(1)))
                                .toPrettyString();
                        return Matcher.quoteReplacement(example.group().replace(example.group(2), shown + "\n"));
                    }));
        }
        List<MatchResult> examples =
                README_QUERY.matcher(Files.readString(readme)).results().toList();
        assertThat(examples).hasSize(5);
        for (MatchResult example : examples) {
            assertThat(answer(example.group(1)))
                    .as(example.group(1))
                    .isEqualTo(read(example.group(2)).get("data"));
        }
    }

    private static JsonNode answer(String query) {
        JsonNode reply = read(Api.send(query, Map.of()).asString());
        assertThat(reply.get("errors")).isNull();
        return reply.get("data");
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(json, broken);
        }
    }

    private static int statements(String query, Map<String, ?> variables) {
        return SqlStatements.of(() -> Api.data(query, variables)).size();
    }

    /** The query with the islands of the dispute in place of its one island. */
    private static String forIslands(String query, int first) {
        int start = query.indexOf(ONE_ISLAND);
        int end = start + ONE_ISLAND.length();
        for (int open = 1; open > 0; end++) {
            if (query.charAt(end) == '{') open++;
            if (query.charAt(end) == '}') open--;
        }
        String selection = query.substring(start + ONE_ISLAND.length(), end);
        return query.substring(0, start)
                        .replaceFirst("\\$slug: String! = \"\\w+\",? ?", "")
                        .replace("()", "")
                + "islands(first: " + first + ", where: {dispute: \"southern-kurils\"}) { nodes {" + selection + " }"
                + query.substring(end);
    }
}
