package org.islegraph.map;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class FeaturesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void givesEachFeatureWithWhatAMapShows() throws Exception {
        JsonNode iturup = feature(
                features("where: {dispute: \"southern-kurils\"}, at: \"2025-12-01\", language: \"ja\""), "iturup");
        assertThat(iturup.path("type").asText()).isEqualTo("Feature");
        assertThat(iturup.path("geometry").path("type").asText()).isEqualTo("Polygon");
        JsonNode properties = iturup.path("properties");
        assertThat(properties.path("name").asText()).isEqualTo("択捉島");
        assertThat(properties.path("controlledBy").get(0).asText()).isEqualTo("russia");
        assertThat(properties.path("controlledByName").asText()).isEqualTo("ロシア連邦");
        assertThat(properties.path("claimedBy")).extracting(JsonNode::asText).containsExactly("japan", "russia");
        assertThat(properties.path("disputes").get(0).asText()).isEqualTo("southern-kurils");
        assertThat(iturup.path("id").asText())
                .isEqualTo(Api.data("{ island(slug: \"iturup\") { id } }").getString("island.id"));
    }

    @Test
    void dependsOnDayAndViewpoint() throws Exception {
        String dispute = "where: {dispute: \"southern-kurils\"}";
        assertThat(control(features(dispute + ", at: \"1940-01-01\""))).contains("empire-of-japan");
        assertThat(control(features(dispute + ", at: \"1950-01-01\""))).contains("ussr");
        assertThat(control(features(dispute)))
                .as("what goes on")
                .contains("russia")
                .doesNotContain("ussr");
        JsonNode asJapanSees = feature(features(dispute + ", at: \"2025-12-01\", viewpoint: \"japan\""), "iturup");
        assertThat(asJapanSees.path("properties").path("name").asText()).isEqualTo("Etorofu");
        assertThat(asJapanSees.path("properties").path("claimedBy"))
                .extracting(JsonNode::asText)
                .containsExactly("japan");
    }

    @Test
    void isValidUnderRfc7946() throws Exception {
        JsonNode all = features("");
        assertThat(all.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(all.path("features").size())
                .isEqualTo(Api.data("{ islands { totalCount } }").getInt("islands.totalCount"));
        for (JsonNode feature : all.path("features")) {
            assertThat(feature.fieldNames()).toIterable().containsExactly("type", "id", "geometry", "properties");
            JsonNode coordinates = feature.path("geometry").path("coordinates");
            switch (feature.path("geometry").path("type").asText("none")) {
                case "Polygon" -> checkPolygon(coordinates, feature.path("id").asText());
                case "MultiPolygon" ->
                    coordinates.forEach(
                            polygon -> checkPolygon(polygon, feature.path("id").asText()));
                case "Point" -> assertThat(coordinates).hasSize(2);
                default -> assertThat(feature.path("geometry").isNull()).isTrue();
            }
        }
    }

    @Test
    void takesTheSameStatementsForOneFeatureAsForAll() {
        int all = SqlStatements.of(() -> Api.data("{ features(at: \"1990-01-01\") }"))
                .size();
        assertThat(all).isEqualTo(8);
        assertThat(SqlStatements.of(
                        () -> Api.data("{ features(where: {nameStartsWith: \"Iturup\"}, at: \"1990-01-01\") }")))
                .hasSize(all);
    }

    @Test
    void opensByUrl() throws Exception {
        String body = given().get("/features.geojson?dispute=southern-kurils&at=1950-01-01&language=ru")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .extract()
                .asString();
        assertThat(JSON.readTree(body))
                .isEqualTo(features("where: {dispute: \"southern-kurils\"}, at: \"1950-01-01\", language: \"ru\""));
        String tag = given().get("/features.geojson?claimedBy=japan,RU&at=1950-01-01")
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/features.geojson?claimedBy=japan,RU&at=1950-01-01")
                .then()
                .statusCode(304);
        given().header("Origin", "https://map.example")
                .get("/features.geojson")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour=red       | \\\"colour\\\" is no parameter of /features.geojson",
                "at=yesterday     | at",
                "kind=PENINSULA   | PENINSULA",
                "language=x       | BCP 47",
            })
    void saysWhatIsWrongWithAUrl(String parameters, String message) {
        given().get("/features.geojson?" + parameters)
                .then()
                .statusCode(400)
                .contentType("application/json")
                .body(containsString(message));
    }

    @Test
    void anUnknownDisputeIsAnEmptyMap() {
        RestAssured.get("/features.geojson?dispute=atlantis")
                .then()
                .body(equalTo("{\"type\":\"FeatureCollection\",\"features\":[]}"));
    }

    /** Closed rings, the outer one counter-clockwise and the holes clockwise, none across the antimeridian. */
    private static void checkPolygon(JsonNode rings, String id) {
        for (int i = 0; i < rings.size(); i++) {
            JsonNode ring = rings.get(i);
            assertThat(ring.get(0)).as(id).isEqualTo(ring.get(ring.size() - 1));
            double area = 0;
            for (int j = 0; j + 1 < ring.size(); j++) {
                double x = ring.get(j).get(0).asDouble();
                double nextX = ring.get(j + 1).get(0).asDouble();
                assertThat(Math.abs(nextX - x)).as(id).isLessThan(180);
                area += x * ring.get(j + 1).get(1).asDouble()
                        - nextX * ring.get(j).get(1).asDouble();
            }
            assertThat(area > 0).as(id).isEqualTo(i == 0);
        }
    }

    private static List<String> control(JsonNode collection) {
        return collection.findValues("controlledBy").stream()
                .flatMap(countries -> java.util.stream.StreamSupport.stream(countries.spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode feature(JsonNode collection, String slug) {
        for (JsonNode feature : collection.path("features")) {
            if (feature.path("properties").path("slug").asText().equals(slug)) return feature;
        }
        throw new AssertionError("no " + slug);
    }

    private static JsonNode features(String arguments) throws Exception {
        String query = arguments.isEmpty() ? "{ features }" : "{ features(" + arguments + ") }";
        return JSON.readTree(Api.send(query, Map.of()).asString()).path("data").path("features");
    }
}
