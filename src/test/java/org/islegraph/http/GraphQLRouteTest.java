package org.islegraph.http;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.hamcrest.Matchers;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@TestProfile(SmallDataset.class)
class GraphQLRouteTest {

    private static final RestAssuredConfig RAW_CONTENT_TYPES = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                    .encodeContentTypeAs("application/json, application/json", ContentType.TEXT)
                    .encodeContentTypeAs("application/graphql", ContentType.TEXT));

    private static final String STRICT = "application/graphql-response+json";

    @Test
    void answersPostAndGet() {
        post("{\"query\": \"{ island(slug: \\\"lagoon\\\") { kind } }\"}")
                .then()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .body("data.island.kind", equalTo("GROUP"));
        given().queryParam("query", "query Q($slug: String!) { island(slug: $slug) { kind } }")
                .queryParam("operationName", "Q")
                .queryParam("variables", "{\"slug\": \"lagoon\"}")
                .accept(STRICT)
                .get("/graphql")
                .then()
                .statusCode(200)
                .contentType(STRICT + "; charset=utf-8")
                .body("data.island.kind", equalTo("GROUP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{}",
                "{\"query\": null}",
                "{\"query\": 7}",
                "{\"query\": \"\"}",
                "{\"query\": [\"{ __typename }\"]}",
                "{\"query\": \"{ __typename }\", \"variables\": []}",
                "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
            })
    void refusesWhatIsNoRequest(String body) {
        post(body)
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", not(containsString("jakarta")))
                .body("$", not(hasKey("data")));
    }

    @Test
    void refusesDeepAndHugeVariables() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        post("{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + deep + "}}")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        post("{\"query\": \"query Q($n: Int) { islands(first: $n) { totalCount } }\", \"variables\": {\"n\": 1e999999}}")
                .then()
                .statusCode(is(Matchers.lessThan(500)))
                .body("errors[0].extensions.code", Matchers.oneOf("BAD_REQUEST", "BAD_USER_INPUT"));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        post("{\"query\": \"{ __typename " + "#".repeat(131_072) + "\"}")
                .then()
                .statusCode(413)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", containsString("send a shorter query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=iso-8859-1"
            })
    void executesNothingThatAFormCanSend(String contentType) {
        given().config(RAW_CONTENT_TYPES)
                .contentType(contentType)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    /** GraphiQL sets the header twice, which browsers join. */
    @Test
    void takesTheContentTypeOfThePlayground() {
        given().config(RAW_CONTENT_TYPES)
                .header("Content-Type", "application/json, application/json")
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 200, application/json; charset=utf-8",
        "application/graphql-response+json, 200, application/graphql-response+json; charset=utf-8",
        "*/*, 200, application/json; charset=utf-8",
        "'text/html, application/graphql-response+json;q=0.9', 200, application/graphql-response+json; charset=utf-8",
        "application/json; charset=utf-8, 200, application/json; charset=utf-8",
        "application/json; charset=nope, 406, application/json; charset=utf-8",
        "text/html, 406, application/json; charset=utf-8",
    })
    void answersInATypeThatTheClientAccepts(String accept, int status, String type) {
        given().contentType(ContentType.JSON)
                .header("Accept", accept)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(status)
                .header("Content-Type", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD"})
    void refusesOtherMethodsAndSaysWhichItTakes(String method) {
        given().contentType(ContentType.JSON)
                .body("{\"query\": \"{ __typename }\"}")
                .request(method, "/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "GET, POST, OPTIONS");
    }

    @Test
    void opensNoWebSocketWhichTheExtensionWouldServe() {
        given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
                .get("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", containsString("no subscriptions"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ island(slug: }                            | 400 | GRAPHQL_PARSE_FAILED",
                "{ iland(slug: \"x\") { slug } }             | 400 | GRAPHQL_VALIDATION_FAILED",
                "{ island { slug } }                         | 400 | GRAPHQL_VALIDATION_FAILED",
                "{ islands(first: \"1\") { totalCount } }    | 400 | GRAPHQL_VALIDATION_FAILED",
                "{ islands(first: 4294967298) { totalCount } } | 400 | GRAPHQL_VALIDATION_FAILED",
                "{ islands(orderBy: SIZE) { totalCount } }   | 400 | GRAPHQL_VALIDATION_FAILED",
                "{ island(slug: \"lagoon\") { control(at: \"1946-13-01\") { kind } } } | 400 | GRAPHQL_VALIDATION_FAILED",
                "{ island(slug: \"lagoon\") { name(language: \"not a tag\") } } | 400 | GRAPHQL_VALIDATION_FAILED",
                "query A { __typename } query B { __typename } | 400 | BAD_USER_INPUT",
                "mutation { drop }                           | 400 | GRAPHQL_VALIDATION_FAILED",
            })
    void namesWhatIsWrongWithAnOperation(String query, int status, String code) {
        Api.send(query, Map.of())
                .then()
                .statusCode(status)
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", not(containsString("org.islegraph")))
                .body("errors[0].message", not(containsString("graphql.")))
                .body("$", not(hasKey("data")));
    }

    @Test
    void namesTheVariableThatHasTheWrongType() {
        JsonPath error =
                Api.error("query Q($first: Int) { islands(first: $first) { totalCount } }", Map.of("first", "1"));
        assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(error.getString("message")).contains("first");
    }

    @Test
    void namesTheArgumentThatIsOutOfItsBounds() {
        JsonPath error = Api.error("{ big: islands(first: 500) { totalCount } }");
        assertThat(error.getString("message")).isEqualTo("first must be between 1 and 100, was 500");
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.getString("extensions.argument")).isEqualTo("first");
        assertThat(error.getList("path", String.class)).containsExactly("big");
        assertThat(error.getMap("extensions")).containsOnlyKeys("code", "argument");
    }

    @Test
    void answers200WithTheErrorToClientsThatDoNotKnowTheNewType() {
        post("{\"query\": \"{ nothing }\"}")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    }

    @Test
    void refusesADocumentThatNestsWithoutEnd() {
        String members = "members { member { ".repeat(12) + "slug" + " } }".repeat(12);
        JsonPath error = Api.error("{ island(slug: \"lagoon\") { " + members + " } }");
        assertThat(error.getString("extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.getString("message")).contains("depth").contains("16");
    }

    @Test
    void hidesItsOwnFailuresBehindAnIdThatIsInTheLog() {
        SqlStatements.observe(
                sql -> {
                    throw new IllegalStateException("secret of org.islegraph");
                },
                () -> Api.send("{ islands { nodes { slug } } }", Map.of())
                        .then()
                        .body("errors[0].extensions.code", equalTo("INTERNAL_SERVER_ERROR"))
                        .body("errors[0].extensions.errorId.length()", equalTo(36))
                        .body("errors[0].message", startsWith("Something is wrong on our side."))
                        .body("errors[0].message", not(containsString("secret"))));
        post("{\"query\": \"{ islands { totalCount } }\"}")
                .then()
                .statusCode(200)
                .body("data.islands.totalCount", equalTo(3))
                .body("errors", nullValue());
    }

    @Test
    void letsWebPagesOfAnyOriginAsk() {
        given().header("Origin", "https://news.example")
                .contentType(ContentType.JSON)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://news.example"));
    }

    @Test
    void sendsVisitorsOfTheRootToThePlayground() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", "/playground/");
    }

    @Test
    void servesThePlaygroundWithoutOtherServers() {
        String page = given().redirects()
                .follow(true)
                .get("/playground/")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page.replaceAll("(?s)<!--.*?-->", ""))
                .doesNotContain("src=\"http")
                .doesNotContain("href=\"http")
                .doesNotContain("unpkg");
    }

    private static Response post(String body) {
        RequestSpecification request = given().contentType(ContentType.JSON).accept(ContentType.JSON);
        return (body.isEmpty() ? request : request.body(body)).post("/graphql");
    }
}
