package org.islegraph.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.islegraph.graphql.ErrorCode;
import org.islegraph.graphql.execution.Engine;
import org.islegraph.graphql.execution.Reply;

/**
 * The GraphQL endpoint over HTTP: one request runs on one worker thread, in one database transaction, from its first
 * field to its last.
 *
 * <p>So a request sees one state of the data, holds one connection, and never shares a session with another thread.
 */
@Singleton
class GraphQLRoute {

    static final String PATH = "/graphql";

    private static final String ALLOWED = "GET, POST, OPTIONS";

    /** After the filters of CORS and security (-200 and before), ahead of the extension's own route for this path. */
    private static final int FIRST = -100;

    private final Instance<Engine> engine;
    private final int timeoutSeconds;

    GraphQLRoute(
            Instance<Engine> engine, @ConfigProperty(name = "islegraph.query.timeout-seconds") int timeoutSeconds) {
        this.engine = engine;
        this.timeoutSeconds = timeoutSeconds;
    }

    void register(@Observes Router router, @ConfigProperty(name = "islegraph.query.max-bytes") long maxBytes) {
        router.route(PATH)
                .order(FIRST)
                .handler(BodyHandler.create(false).setBodyLimit(maxBytes))
                .failureHandler(GraphQLRoute::fail);
        router.route(PATH).order(FIRST + 1).handler(this::receive).failureHandler(GraphQLRoute::fail);
    }

    /** Makes the engine before the first request comes. */
    void warmUp(@Observes StartupEvent start) {
        engine.get();
    }

    private void receive(RoutingContext exchange) {
        HttpMethod method = exchange.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            exchange.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .end();
            return;
        }
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.POST)) {
            exchange.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            refuse(exchange, new BadRequest(405, "Send the operation by POST, or a query by GET."));
            return;
        }
        MediaType type = MediaType.accepted(exchange.request().getHeader(HttpHeaders.ACCEPT));
        if (type == null) {
            refuse(
                    exchange,
                    new BadRequest(406, "Accept " + MediaType.GRAPHQL_RESPONSE + " or " + MediaType.JSON + "."));
            return;
        }
        exchange.vertx()
                .executeBlocking(() -> answer(exchange, type), false)
                .onSuccess(answer -> send(exchange, type, answer))
                .onFailure(exchange::fail);
    }

    private Answer answer(RoutingContext exchange, MediaType type) {
        try {
            GraphQLRequest request = request(exchange);
            Reply reply = QuarkusTransaction.requiringNew()
                    .timeout(timeoutSeconds)
                    .call(() -> engine.get().execute(request.query(), request.operationName(), request.variables()));
            int status = type == MediaType.GRAPHQL_RESPONSE && !reply.wasExecuted() ? 400 : 200;
            return new Answer(status, reply);
        } catch (BadRequest bad) {
            return answer(bad);
        } catch (RuntimeException failure) {
            return new Answer(500, Reply.failed(failure));
        }
    }

    private static GraphQLRequest request(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.method().equals(HttpMethod.GET)) return GraphQLRequest.ofParameters(exchange.queryParams());
        return GraphQLRequest.ofBody(
                request.getHeader(HttpHeaders.CONTENT_TYPE), exchange.body().buffer());
    }

    private static void refuse(RoutingContext exchange, BadRequest bad) {
        send(exchange, MediaType.JSON, answer(bad));
    }

    private static Answer answer(BadRequest bad) {
        return new Answer(bad.status(), Reply.refused(ErrorCode.BAD_REQUEST, bad.remedy()));
    }

    /** Answers for what failed outside an operation, such as a body that is too large. */
    private static void fail(RoutingContext exchange) {
        if (exchange.response().ended()) return;
        int status = exchange.statusCode();
        if (status == 413) {
            refuse(exchange, new BadRequest(413, "The body is larger than this endpoint takes; send a shorter query."));
        } else if (status >= 400 && status < 500) {
            refuse(exchange, new BadRequest(status, "The request cannot be read."));
        } else {
            Throwable cause = exchange.failure() == null ? new IllegalStateException() : exchange.failure();
            send(exchange, MediaType.JSON, new Answer(500, Reply.failed(cause)));
        }
    }

    private static void send(RoutingContext exchange, MediaType type, Answer answer) {
        exchange.response()
                .setStatusCode(answer.status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .end(answer.body);
    }

    private record Answer(int status, Buffer body) {
        Answer(int status, Reply reply) {
            this(status, Buffer.buffer(reply.toJson()));
        }
    }
}
