package org.islegraph.graphql.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.validation.ValidationError;
import org.islegraph.graphql.ErrorCode;
import org.jboss.logging.Logger;

/** The errors of a reply: each with a code, none with our internals. */
final class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);

    private static final List<String> EXTENSIONS = List.of("code", "argument", "errorId");

    private Errors() {}

    /** The error as the specification orders it. */
    static Map<String, Object> specified(GraphQLError error) {
        Map<String, Object> specified = new LinkedHashMap<>(error.toSpecification());
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) extensions.putAll(error.getExtensions());
        extensions.keySet().retainAll(EXTENSIONS);
        extensions.putIfAbsent("code", code(error).name());
        specified.put("extensions", extensions);
        return specified;
    }

    /** Writes a failure of ours to the log and gives the id under which it is there. */
    static String logged(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "Request failed, error id %s", id);
        return id;
    }

    /** What the client is told of a failure of ours. */
    static String internal(String id) {
        return "Something is wrong on our side. Please report it with the error id " + id + ".";
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof InvalidSyntaxError) return ErrorCode.GRAPHQL_PARSE_FAILED;
        if (error instanceof ValidationError) return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        if (error instanceof AbortExecutionException) return ErrorCode.LIMIT_EXCEEDED;
        return ErrorCode.BAD_USER_INPUT;
    }
}
