package org.islegraph.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
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
 * The GraphQL endpoint over HTTP: a request whose answer is not kept runs on one worker thread, in one database
 * transaction, from its first field to its last.
 *
 * <p>So a request holds one connection and never shares a session with another thread.
 */
@Singleton
class GraphQLRoute {

    static final String PATH = "/graphql";

    private static final String ALLOWED = "GET, POST, OPTIONS";

    /** After the filters of CORS and security (-200 and before), ahead of the extension's own route for this path. */
    private static final int FIRST = -100;

    private final Instance<Engine> engine;
    private final ReadTransaction transaction;
    private final Answers answers;

    /** Requests by the bodies that they were read from, since reading one takes longer than finding a kept answer. */
    private final Cache<String, GraphQLRequest> bodies;

    GraphQLRoute(
            Instance<Engine> engine,
            ReadTransaction transaction,
            Answers answers,
            @ConfigProperty(name = "islegraph.query.body-cache-size") long bodyCacheSize) {
        this.bodies = Caffeine.newBuilder()
                .maximumWeight(bodyCacheSize)
                .weigher((String body, GraphQLRequest request) -> body.length())
                .build();
        this.engine = engine;
        this.transaction = transaction;
        this.answers = answers;
    }

    void register(@Observes Router router, @ConfigProperty(name = "islegraph.query.max-bytes") long maxBytes) {
        router.route(PATH).order(Integer.MIN_VALUE).handler(GraphQLRoute::refuseWebSockets);
        router.route(PATH)
                .order(FIRST)
                .handler(BodyHandler.create(false).setBodyLimit(maxBytes))
                .failureHandler(GraphQLRoute::fail);
        router.route(PATH).order(FIRST + 1).handler(this::receive).failureHandler(GraphQLRoute::fail);
    }

    /** There is nothing to subscribe to, and the extension would execute operations in its own way. */
    private static void refuseWebSockets(RoutingContext exchange) {
        String protocol = exchange.request().getHeader(HttpHeaders.UPGRADE);
        if (protocol == null || !protocol.equalsIgnoreCase("websocket")) {
            exchange.next();
            return;
        }
        refuse(exchange, new BadRequest(400, "Send the operation by POST or GET; there are no subscriptions."));
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
        try {
            GraphQLRequest request = request(exchange);
            CompletableFuture<Answer> answer = answer(exchange, request);
            if (answer.isDone() && !answer.isCompletedExceptionally()) {
                // Kept: no need to come back to the event loop, which this is.
                send(exchange, type, answer.join());
                return;
            }
            Future.fromCompletionStage(answer, exchange.vertx().getOrCreateContext())
                    .onSuccess(computed -> send(exchange, type, computed))
                    .onFailure(exchange::fail);
        } catch (BadRequest bad) {
            send(exchange, type, answer(bad));
        }
    }

    /** Whatever is not kept is computed on a worker thread. */
    CompletableFuture<Answer> answer(RoutingContext exchange, GraphQLRequest request) {
        Supplier<Future<Answer>> compute = () -> exchange.vertx().executeBlocking(() -> compute(request), false);
        boolean isAnonymous = !exchange.request().headers().contains(HttpHeaders.AUTHORIZATION);
        if (isAnonymous) return answers.get(request, compute);
        return compute.get().toCompletionStage().toCompletableFuture();
    }

    private Answer compute(GraphQLRequest request) {
        try {
            return Answer.of(transaction.call(
                    () -> engine.get().execute(request.query(), request.operationName(), request.variables())));
        } catch (RuntimeException failure) {
            return Answer.of(Reply.failed(failure), 500);
        }
    }

    private GraphQLRequest request(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.method().equals(HttpMethod.GET)) return GraphQLRequest.ofParameters(exchange.queryParams());
        if (!MediaType.JSON.isTypeOf(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw new BadRequest(415, "Send the operation as " + MediaType.JSON + " in UTF-8.");
        }
        Buffer body = exchange.body().buffer();
        return bodies.get(body == null ? "" : body.toString(StandardCharsets.UTF_8), GraphQLRequest::ofBody);
    }

    static void refuse(RoutingContext exchange, BadRequest bad) {
        send(exchange, MediaType.JSON, answer(bad));
    }

    private static Answer answer(BadRequest bad) {
        return Answer.of(Reply.refused(ErrorCode.BAD_REQUEST, bad.remedy()), bad.status());
    }

    /** Answers for what failed outside an operation, such as a body that is too large. */
    static void fail(RoutingContext exchange) {
        if (exchange.response().ended()) return;
        int status = exchange.statusCode();
        if (status == 413) {
            refuse(exchange, new BadRequest(413, "The body is larger than this endpoint takes; send a shorter query."));
        } else if (status >= 400 && status < 500) {
            refuse(exchange, new BadRequest(status, "The request cannot be read."));
        } else {
            Throwable cause = exchange.failure() == null ? new IllegalStateException() : exchange.failure();
            send(exchange, MediaType.JSON, Answer.of(Reply.failed(cause), 500));
        }
    }

    private static void send(RoutingContext exchange, MediaType type, Answer answer) {
        HttpServerResponse response = exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        int status = answer.status(type);
        if (status != 200 || !exchange.request().method().equals(HttpMethod.GET)) {
            response.setStatusCode(status).end(answer.body());
            return;
        }
        String tag = answer.entityTag(type);
        response.putHeader(HttpHeaders.ETAG, tag);
        if (isKnown(tag, exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.end(answer.body());
        }
    }

    /** True if an If-None-Match header names the tag, so that the client has the answer already. */
    static boolean isKnown(String tag, @Nullable String header) {
        if (header == null) return false;
        return Arrays.stream(header.split(",", -1))
                .map(String::trim)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
