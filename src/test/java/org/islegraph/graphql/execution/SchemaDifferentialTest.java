package org.islegraph.graphql.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLNamedType;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Over the application's own schema and data too, the engine gives the replies of the library's own strategy. */
@QuarkusTest
@TestProfile(SmallDataset.class)
class SchemaDifferentialTest {

    private static final int OPERATIONS = 2_000;

    private static final List<String> LISTS = List.of(
            "islands",
            "countries",
            "treaties",
            "disputes",
            "statements",
            "events",
            "people",
            "organisations",
            "sources");

    private final List<String> texts = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void collectValues() {
        JsonPath cursor = Api.data("{ islands(first: 1) { pageInfo { endCursor } } }");
        texts.addAll(List.of("", "nothing", "Island", "Node", cursor.getString("islands.pageInfo.endCursor")));
        ids.add("nonsense");
        for (String list : LISTS) {
            JsonPath data = Api.data("{ " + list + " { nodes { slug id } } }");
            texts.addAll(data.getList(list + ".nodes.slug", String.class));
            ids.addAll(data.getList(list + ".nodes.id", String.class));
        }
    }

    @Test
    void givesTheSameReplyToGeneratedOperations() {
        ApplicationComparison comparison = ApplicationComparison.get();
        long first = Long.getLong("islegraph.seed", 0);
        DifferentialTest.Tally tally = new DifferentialTest.Tally();
        for (long seed = first; seed < first + OPERATIONS; seed++) {
            Request request = GeneratedOperations.of(comparison.schema(), this::scalars, seed);
            tally.add(request, comparison.reply(request, "seed " + seed));
        }
        assertThat(tally.executed).as(tally.toString()).isGreaterThan(OPERATIONS / 2);
        assertThat(tally.complete).as("without errors").isGreaterThan(OPERATIONS / 4);
        assertThat(tally.failed).as("with errors").isGreaterThan(OPERATIONS / 50);
    }

    private List<?> scalars(GraphQLNamedType type) {
        return switch (type.getName()) {
            case "Int" -> List.of(1, 1, 2, 3, 100, 0, -1);
            case "Float" -> List.of(0, 1.5);
            case "Boolean" -> List.of(true, false);
            case "Date" -> List.of("1855-02-07", "1900-01-01", "1950-06-30", "2020-02-29");
            case "LanguageTag" -> List.of("en", "ja", "de-CH");
            case "ID" -> ids;
            default -> texts;
        };
    }

    @Test
    void givesTheSameReplyToTheIntrospectionOfTools() {
        ApplicationComparison.compare(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY, Map.of());
    }
}
