package org.islegraph.testing;

import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.islegraph.graphql.ErrorCode;
import org.islegraph.graphql.execution.ApplicationComparison;

/** The API as a client sees it. */
public final class Api {

    private Api() {}

    /**
     * Sends an operation and gives the reply, whatever it is. On the way, the engine and the library's own strategy must
     * agree on it, unless it goes beyond a limit, of which the library has none.
     */
    public static Response send(String query, Map<String, ?> variables) {
        Response response = RestAssured.given()
                .contentType(ContentType.JSON)
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
        if (!response.asString().contains(ErrorCode.LIMIT_EXCEEDED.name())) {
            SqlStatements.unseen(() -> ApplicationComparison.compare(query, variables));
        }
        return response;
    }

    /** The data that answers a query without errors. */
    public static JsonPath data(String query, Map<String, ?> variables) {
        Response response = send(query, variables);
        JsonPath reply = response.jsonPath();
        if (reply.get("errors") != null) throw new AssertionError(response.asString());
        return reply.setRootPath("data");
    }

    /** All that answers a query without errors, as a value that equals another such answer. */
    public static Map<String, Object> answer(String query, Map<String, ?> variables) {
        return data(query, variables).setRootPath("").getMap("data");
    }

    /** The data that answers a query without variables and errors. */
    public static JsonPath data(String query) {
        return data(query, Map.of());
    }

    /** The first error in the reply to a query. */
    public static JsonPath error(String query, Map<String, ?> variables) {
        JsonPath reply = send(query, variables).jsonPath();
        if (reply.get("errors") == null) throw new AssertionError("no error: " + reply.prettify());
        return reply.setRootPath("errors[0]");
    }

    /** The first error in the reply to a query without variables. */
    public static JsonPath error(String query) {
        return error(query, Map.of());
    }
}
