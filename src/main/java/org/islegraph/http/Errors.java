package org.islegraph.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.validation.ValidationError;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.ErrorCode;
import org.islegraph.graphql.InvalidArgument;
import org.jboss.logging.Logger;

/** Turns what went wrong into errors of the reply: each with a code, none with our internals. */
final class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);

    private Errors() {}

    /** The reply to an operation, as the specification orders it. */
    static Map<String, Object> reply(ExecutionResult result) {
        Map<String, Object> reply = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            reply.put(
                    "errors", result.getErrors().stream().map(Errors::specified).toList());
        }
        if (result.isDataPresent()) reply.put("data", result.getData());
        return reply;
    }

    /** The reply to a request of which no operation could be run. */
    static Map<String, Object> reply(ErrorCode code, String message) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name()))));
    }

    /** The reply to a request that we failed to answer; the log has the failure under the id that the reply names. */
    static Map<String, Object> failure(Throwable failure) {
        String id = logged(failure);
        return Map.of(
                "errors",
                List.of(Map.of(
                        "message",
                        internal(id),
                        "extensions",
                        Map.of("code", ErrorCode.INTERNAL_SERVER_ERROR.name(), "errorId", id))));
    }

    private static Map<String, Object> specified(GraphQLError error) {
        Map<String, Object> specified = new LinkedHashMap<>(error.toSpecification());
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) extensions.putAll(error.getExtensions());
        extensions.keySet().retainAll(List.of("code", "argument", "errorId"));
        extensions.putIfAbsent("code", code(error).name());
        specified.put("extensions", extensions);
        return specified;
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof InvalidSyntaxError) return ErrorCode.GRAPHQL_PARSE_FAILED;
        if (error instanceof ValidationError) return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        if (error instanceof AbortExecutionException) return ErrorCode.LIMIT_EXCEEDED;
        return ErrorCode.BAD_USER_INPUT;
    }

    private static String logged(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "Request failed, error id %s", id);
        return id;
    }

    private static String internal(String id) {
        return "Something is wrong on our side. Please report it with the error id " + id + ".";
    }

    /** Turns what a field threw into an error. */
    static final class OfFields implements DataFetcherExceptionHandler {
        @Override
        public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
                DataFetcherExceptionHandlerParameters parameters) {
            GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment());
            Throwable cause = root(parameters.getException());
            if (cause instanceof InvalidArgument invalid) {
                error.message("%s", invalid.getMessage())
                        .extensions(Map.of("code", ErrorCode.INVALID_ARGUMENT.name(), "argument", invalid.argument()));
            } else {
                String id = logged(parameters.getException());
                error.message("%s", internal(id))
                        .extensions(Map.of("code", ErrorCode.INTERNAL_SERVER_ERROR.name(), "errorId", id));
            }
            return CompletableFuture.completedFuture(
                    DataFetcherExceptionHandlerResult.newResult(error.build()).build());
        }

        private static @Nullable Throwable root(@Nullable Throwable thrown) {
            Throwable cause = thrown;
            while (cause != null && !(cause instanceof InvalidArgument) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause;
        }
    }
}
