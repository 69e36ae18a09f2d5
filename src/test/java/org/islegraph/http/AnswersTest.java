package org.islegraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import org.islegraph.graphql.Revision;
import org.islegraph.graphql.execution.Reply;
import org.islegraph.testing.KeptReplies;
import org.islegraph.testing.SearchIndex;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(KeptReplies.class)
class AnswersTest {

    private static final String QUERY = "query Q($slug: String!) { island(slug: $slug) { slug kind } }";
    private static final String LAGOON = "{\"slug\": \"lagoon\"}";
    private static final String STRICT = "application/graphql-response+json";

    @Inject
    Revision revision;

    /** No answer of another test is of this revision. */
    @BeforeEach
    void forget() {
        SearchIndex.awaitReady();
        revision.becomes(revision.number() + 1_000);
    }

    @Test
    void computesAnAnswerOnce() {
        assertThat(statements(() -> post(QUERY, LAGOON))).isPositive();
        assertThat(statements(() -> post(QUERY, LAGOON))).isZero();
        assertThat(post(QUERY, LAGOON).jsonPath().getString("data.island.slug")).isEqualTo("lagoon");
        assertThat(statements(() -> get(STRICT, "")))
                .as("whatever the method and the media type")
                .isZero();
    }

    @Test
    void tellsRequestsApart() {
        post(QUERY, LAGOON);
        assertThat(statements(() -> post(QUERY, "{\"slug\": \"nowhere\"}"))).isPositive();
        assertThat(statements(() -> post(QUERY.replace("kind", "__typename"), LAGOON)))
                .isPositive();
        String two = "query A { islands { totalCount } } query B { treaties { totalCount } }";
        Response a = send(Map.of("query", two, "operationName", "A"));
        Response b = send(Map.of("query", two, "operationName", "B"));
        assertThat(a.jsonPath().getMap("data")).containsOnlyKeys("islands");
        assertThat(b.jsonPath().getMap("data")).containsOnlyKeys("treaties");
    }

    @Test
    void takesVariablesInAnyOrderAsTheSame() {
        String query =
                "query Q($a: String!, $b: String!) { a: island(slug: $a) { slug } b: island(slug: $b) { slug } }";
        post(query, "{\"a\": \"lagoon\", \"b\": \"nowhere\"}");
        assertThat(statements(() -> post(query, "{\"b\":\"nowhere\",\"a\":\"lagoon\"}")))
                .isZero();
    }

    @Test
    void computesAnewForANewRevision() {
        post(QUERY, LAGOON);
        revision.becomes(revision.number() + 1);
        assertThat(statements(() -> post(QUERY, LAGOON))).isPositive();
    }

    @Test
    void keepsNoAnswerWithErrors() {
        SqlStatements.observe(
                sql -> {
                    throw new IllegalStateException("the database is away");
                },
                () -> assertThat(post(QUERY, LAGOON).jsonPath().getList("errors"))
                        .hasSize(1));
        assertThat(post(QUERY, LAGOON).jsonPath().getString("data.island.slug")).isEqualTo("lagoon");
    }

    @Test
    void keepsNoAnswerWithErrorsThatWasComputedAtOnce() {
        Answers answers = new Answers(revision, 1_000_000);
        GraphQLRequest request = GraphQLRequest.ofBody(body(QUERY, LAGOON));
        for (int i = 0; i < 2; i++) {
            Answer failed = Answer.of(Reply.failed(new IllegalStateException("the database is away")), 500);
            assertThat(answers.get(request, () -> Future.succeededFuture(failed))
                            .join())
                    .isSameAs(failed);
        }
    }

    @Test
    void keepsNothingOfRequestsWithCredentials() {
        post(QUERY, LAGOON);
        assertThat(statements(() -> given().header("Authorization", "Bearer x")
                        .contentType(ContentType.JSON)
                        .body(body(QUERY, LAGOON))
                        .post("/graphql")
                        .then()
                        .statusCode(200)))
                .isPositive();
    }

    /** The first statement waits until all have asked, so that none can come too late to share. */
    @Test
    void sharesAnAnswerThatIsBeingComputed() throws Exception {
        int alone = statements(() -> post(QUERY, LAGOON));
        revision.becomes(revision.number() + 1);
        CountDownLatch asked = new CountDownLatch(8);
        List<Response> answers = new ArrayList<>();
        int together = statements(() -> SqlStatements.observe(
                sql -> await(asked),
                () -> answers.addAll(eightTimes(() -> {
                    asked.countDown();
                    return post(QUERY, LAGOON);
                }))));
        assertThat(together).isEqualTo(alone);
        assertThat(answers).hasSize(8).allSatisfy(answer -> assertThat(
                        answer.jsonPath().getString("data.island.slug"))
                .isEqualTo("lagoon"));
    }

    @Test
    void givesAStrongValidatorAndSendsNothingThatIsKnown() {
        String tag =
                get("application/json", "").then().statusCode(200).extract().header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}-JSON\"");
        get("application/json", tag)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Vary", equalTo("accept"))
                .body(emptyString());
        get("application/json", "\"other\", W/" + tag).then().statusCode(304);
        get("application/json", "\"other\"").then().statusCode(200);
        get(STRICT, tag).then().statusCode(200);
        assertThat(post(QUERY, LAGOON).header("ETag")).isNull();
    }

    private static int statements(Runnable action) {
        return SqlStatements.of(action).size();
    }

    private static Response get(String accept, String known) {
        var request = given().queryParam("query", QUERY)
                .queryParam("variables", LAGOON)
                .accept(accept);
        return (known.isEmpty() ? request : request.header("If-None-Match", known)).get("/graphql");
    }

    private static Response post(String query, String variables) {
        return given().contentType(ContentType.JSON)
                .body(body(query, variables))
                .post("/graphql");
    }

    private static Response send(Map<String, ?> request) {
        return given().contentType(ContentType.JSON).body(request).post("/graphql");
    }

    private static String body(String query, String variables) {
        return "{\"query\": \"" + query + "\", \"variables\": " + variables + "}";
    }

    private static List<Response> eightTimes(Callable<Response> request) {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Response> answers = new ArrayList<>();
            for (var pending : clients.invokeAll(java.util.Collections.nCopies(8, request))) {
                answers.add(pending.get(20, TimeUnit.SECONDS));
            }
            return answers;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            clients.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            // The others have asked, and their requests are on the way.
            if (!latch.await(8, TimeUnit.SECONDS)) throw new AssertionError("not all have asked");
            Thread.sleep(300);
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }
}
