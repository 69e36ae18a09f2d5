package org.islegraph.http;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.islegraph.graphql.ErrorCode;

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

    private final ExecutionService executions;
    private final ObjectMapper json;
    private final int timeoutSeconds;

    GraphQLRoute(
            ExecutionService executions,
            ObjectMapper json,
            @ConfigProperty(name = "islegraph.query.timeout-seconds") int timeoutSeconds) {
        this.executions = executions;
        this.json = json;
        this.timeoutSeconds = timeoutSeconds;
    }

    void register(@Observes Router router, @ConfigProperty(name = "islegraph.query.max-bytes") long maxBytes) {
        router.route(PATH)
                .order(FIRST)
                .handler(BodyHandler.create(false).setBodyLimit(maxBytes))
                .failureHandler(this::fail);
        router.route(PATH).order(FIRST + 1).handler(this::receive).failureHandler(this::fail);
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
                .onSuccess(reply -> send(exchange, type, reply))
                .onFailure(exchange::fail);
    }

    private Reply answer(RoutingContext exchange, MediaType type) {
        try {
            GraphQLRequest request = request(exchange);
            ExecutionResult result = locateSyntaxError(request, execute(request));
            int status = type == MediaType.GRAPHQL_RESPONSE && !result.isDataPresent() ? 400 : 200;
            return reply(status, Errors.reply(result));
        } catch (BadRequest bad) {
            return reply(bad.status(), Errors.reply(ErrorCode.BAD_REQUEST, bad.remedy()));
        } catch (RuntimeException failure) {
            return reply(500, Errors.failure(failure));
        }
    }

    private static GraphQLRequest request(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.method().equals(HttpMethod.GET)) return GraphQLRequest.ofParameters(exchange.queryParams());
        return GraphQLRequest.ofBody(
                request.getHeader(HttpHeaders.CONTENT_TYPE), exchange.body().buffer());
    }

    private ExecutionResult execute(GraphQLRequest request) {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        var state = requestContext.getState();
        Map<String, Object> context = new HashMap<>();
        context.put("runBlocking", true);
        context.put("state", state);
        Result result = new Result();
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(timeoutSeconds)
                    .run(() -> executions.executeSync(request.json(), context, result));
            return result.get();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requestContext.destroy(state);
            requestContext.deactivate();
        }
    }

    /** The extension says only that a document cannot be parsed; the parser says where. */
    private static ExecutionResult locateSyntaxError(GraphQLRequest request, ExecutionResult result) {
        if (result.isDataPresent()) return result;
        try {
            Parser.parse(request.query());
            return result;
        } catch (InvalidSyntaxException located) {
            return ExecutionResult.newExecutionResult()
                    .addError(located.toInvalidSyntaxError())
                    .build();
        }
    }

    private void refuse(RoutingContext exchange, BadRequest bad) {
        send(exchange, MediaType.JSON, reply(bad.status(), Errors.reply(ErrorCode.BAD_REQUEST, bad.remedy())));
    }

    /** Answers for what failed outside an operation, such as a body that is too large. */
    private void fail(RoutingContext exchange) {
        if (exchange.response().ended()) return;
        int status = exchange.statusCode();
        if (status == 413) {
            refuse(exchange, new BadRequest(413, "The body is larger than this endpoint takes; send a shorter query."));
        } else if (status >= 400 && status < 500) {
            refuse(exchange, new BadRequest(status, "The request cannot be read."));
        } else {
            Throwable cause = exchange.failure() == null ? new IllegalStateException() : exchange.failure();
            send(exchange, MediaType.JSON, reply(500, Errors.failure(cause)));
        }
    }

    private Reply reply(int status, Map<String, Object> content) {
        try {
            return new Reply(status, Buffer.buffer(json.writeValueAsBytes(content)));
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("a reply holds what JSON cannot", unforeseen);
        }
    }

    private static void send(RoutingContext exchange, MediaType type, Reply reply) {
        exchange.response()
                .setStatusCode(reply.status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .end(reply.body);
    }

    private record Reply(int status, Buffer body) {}

    /** Takes the engine's result as it comes. */
    private static final class Result implements ExecutionResponseWriter {
        private @Nullable ExecutionResult result;

        @Override
        public void write(ExecutionResponse response) {
            result = response.getExecutionResult();
        }

        @Override
        public void fail(Throwable failure) {
            throw failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
        }

        ExecutionResult get() {
            if (result == null) throw new IllegalStateException("the engine gave no result");
            return result;
        }
    }
}
