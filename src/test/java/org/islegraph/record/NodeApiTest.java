package org.islegraph.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.graphql.GlobalId;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class NodeApiTest {

    private static final String ALL_IDS = """
            { islands { nodes { id } } countries { nodes { id } } treaties { nodes { id provisions { id } } }
              disputes { nodes { id } } statements { nodes { id } } events { nodes { id } } people { nodes { id } }
              organisations { nodes { id } } sources { nodes { id } } }""";

    @Test
    void fetchesEachRecordAgainByItsId() {
        List<String> ids = new ArrayList<>();
        collectIds(Api.answer(ALL_IDS, Map.of()), ids);
        assertThat(ids).hasSizeGreaterThan(12).doesNotHaveDuplicates();
        JsonPath data = Api.data("query Q($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", Map.of("ids", ids));
        assertThat(data.getList("nodes.id")).isEqualTo(ids);
        assertThat(Api.data("query Q($id: ID!) { node(id: $id) { id } }", Map.of("id", ids.get(0)))
                        .getString("node.id"))
                .isEqualTo(ids.get(0));
    }

    /** Null against the type, which the library lets pass in a list of variables. */
    @Test
    void refusesANullAmongTheIds() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("id", null);
        JsonPath error = Api.error("query Q($id: ID = \"x\") { nodes(ids: [$id]) { id } }", variables);
        assertThat(error.getString("message")).isEqualTo("ids must hold no null");
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void keepsTheOrderAndAnswersNullForTheUnknown() {
        String lagoon = GlobalId.of("Island", "lagoon");
        String peace = GlobalId.of("Treaty", "peace-1900");
        List<String> ids = List.of(
                peace,
                "",
                "nonsense",
                lagoon,
                GlobalId.of("Island", "atlantis"),
                GlobalId.of("Nothing", "x"),
                lagoon,
                "é!");
        JsonPath data = Api.data("query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
        List<Map<String, String>> nodes = data.getList("nodes");
        assertThat(nodes)
                .containsExactly(
                        Map.of("id", peace), null, null, Map.of("id", lagoon), null, null, Map.of("id", lagoon), null);
    }

    @Test
    void sendsOneStatementPerTypeWhateverTheNumber() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add(GlobalId.of("Island", i % 2 == 0 ? "lagoon" : "big-island"));
            ids.add(GlobalId.of("Source", "gazette"));
        }
        List<String> sent = SqlStatements.of(
                () -> Api.data("query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids)));
        assertThat(sent).hasSize(2);
    }

    @Test
    void refusesMoreThanAHundred() {
        JsonPath error = Api.error(
                "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", Collections.nCopies(101, "x")));
        assertThat(error.getString("message")).isEqualTo("ids must be at most 100, were 101");
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
    }

    private static void collectIds(Object value, List<String> ids) {
        if (value instanceof Map<?, ?> object) {
            if (object.get("id") instanceof String id) ids.add(id);
            object.values().forEach(field -> collectIds(field, ids));
        }
        if (value instanceof List<?> list) list.forEach(element -> collectIds(element, ids));
    }
}
