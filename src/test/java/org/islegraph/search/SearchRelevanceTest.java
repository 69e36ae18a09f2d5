package org.islegraph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.assertj.core.api.SoftAssertions;
import org.islegraph.graphql.GlobalId;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.islegraph.testing.SearchIndex;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/search.md says is found, in the packaged dataset. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class SearchRelevanceTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| ([^|]+) \\| ([^|]+) \\| (\\w+) ([^| ]+) \\| (\\d+) \\|$", Pattern.MULTILINE);

    private static final String SEARCH = """
            query Q($text: String!) { search(text: $text, first: 6) { totalCount nodes { score node { id __typename } } } }""";

    @Test
    void findsWhatIsDocumented() throws IOException {
        SearchIndex.awaitReady();
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("docs/search.md")))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        SoftAssertions all = new SoftAssertions();
        for (MatchResult row : rows) {
            JsonPath found = Api.data(SEARCH, Map.of("text", row.group(1)));
            List<String> ids = found.getList("search.nodes.node.id", String.class);
            List<Object> scores = found.getList("search.nodes.score");
            List<String> readable = IntStream.range(0, ids.size())
                    .mapToObj(i -> GlobalId.parse(ids.get(i)).orElseThrow() + " " + scores.get(i))
                    .toList();
            int within = Integer.parseInt(row.group(5));
            all.assertThat(ids.subList(0, Math.min(within, ids.size())))
                    .as("%s finds %s", row.group(1), readable)
                    .contains(GlobalId.of(row.group(3), row.group(4)));
        }
        all.assertAll();
    }
}
