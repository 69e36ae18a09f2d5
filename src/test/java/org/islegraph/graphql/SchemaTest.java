package org.islegraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.islegraph.testing.Stored;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class SchemaTest {

    /** Changes of the schema show in review; write the file anew with {@code -Dislegraph.update-stored=true}. */
    @Test
    void isTheOneThatIsDocumented() throws IOException {
        String served = given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path stored = Path.of("docs/schema.graphql");
        if (Stored.isUpdated()) Files.writeString(stored, served);
        assertThat(served).as("docs/schema.graphql").isEqualTo(Files.readString(stored));
    }

    @Test
    void describesEverything() {
        List<String> undescribed = new ArrayList<>();
        List<Map<String, Object>> types = introspection().getList("__schema.types");
        for (Map<String, Object> type : types) {
            String name = String.valueOf(type.get("name"));
            if (name.startsWith("__")
                    || List.of("String", "Int", "Float", "Boolean", "ID").contains(name)) continue;
            if (!name.equals("Query")) check(undescribed, name, type);
            for (Map<String, Object> field : list(type.get("fields"))) {
                check(undescribed, name + "." + field.get("name"), field);
                for (Map<String, Object> argument : list(field.get("args"))) {
                    check(undescribed, name + "." + field.get("name") + "." + argument.get("name"), argument);
                }
            }
            for (Map<String, Object> field : list(type.get("inputFields"))) {
                check(undescribed, name + "." + field.get("name"), field);
            }
            for (Map<String, Object> value : list(type.get("enumValues"))) {
                check(undescribed, name + "." + value.get("name"), value);
            }
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void answersTheIntrospectionOfTools() {
        assertThat(introspection().getString("__schema.queryType.name")).isEqualTo("Query");
    }

    @Test
    void offersARefetchableNodeForEachTypeOfRecord() {
        assertThat(introspection()
                        .getList("__schema.types.find { it.name == 'Node' }.possibleTypes.name", String.class))
                .containsExactlyInAnyOrder(
                        "Country",
                        "Dispute",
                        "Event",
                        "Island",
                        "Organisation",
                        "Person",
                        "Provision",
                        "Source",
                        "Statement",
                        "Treaty");
    }

    private static JsonPath introspection() {
        return Api.data(IntrospectionQuery.INTROSPECTION_QUERY);
    }

    private static void check(List<String> undescribed, String name, Map<String, Object> element) {
        Object description = element.get("description");
        if (description == null || description.toString().isBlank()) undescribed.add(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
