package org.islegraph.graphql.execution;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.ErrorCode;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.graphql.NotReady;

/**
 * Why fields have no value: what their errors say, whatever their number.
 *
 * @param message for the client
 * @param extensions of the errors: the code, and what goes with it
 */
record Failure(String message, Map<String, Object> extensions) {

    /** What a resolver threw. Unless it was meant for the client, the log has it under the id that the errors name. */
    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidArgument invalid) {
                return new Failure(
                        String.valueOf(invalid.getMessage()),
                        Map.of("code", ErrorCode.INVALID_ARGUMENT.name(), "argument", invalid.argument()));
            }
            if (cause instanceof NotReady unready) {
                return new Failure(
                        String.valueOf(unready.getMessage()), Map.of("code", ErrorCode.INDEX_NOT_READY.name()));
            }
            if (cause instanceof GraphQLError unfit) {
                return new Failure(unfit.getMessage(), Map.of("code", ErrorCode.BAD_USER_INPUT.name()));
            }
        }
        return internal(thrown);
    }

    /** A field that the schema promises a value for had none. */
    static Failure ofNull(Path path) {
        return internal(new IllegalStateException(path.segments() + " must not be null"));
    }

    /** A scalar or an enum cannot hold the value of the field. */
    static Failure ofLeaf(Path path) {
        return internal(new IllegalStateException(path.segments() + " does not fit its type"));
    }

    private static Failure internal(Throwable thrown) {
        String id = Errors.logged(thrown);
        return new Failure(Errors.internal(id), Map.of("code", ErrorCode.INTERNAL_SERVER_ERROR.name(), "errorId", id));
    }

    /** The error of a field. */
    GraphQLError at(List<Object> path, @Nullable SourceLocation location) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .path(path)
                .location(location)
                .extensions(extensions)
                .build();
    }
}
