package org.islegraph.graphql;

/** What {@code extensions.code} of an error can be. Names are part of the API. */
public enum ErrorCode {
    /** The HTTP request is malformed: no JSON, no query, variables that are no object. */
    BAD_REQUEST,
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** The operation goes beyond a limit of the endpoint, which the message names. */
    LIMIT_EXCEEDED,
    /** The operation or its variables cannot be used: unknown operation name, a variable of the wrong type. */
    BAD_USER_INPUT,
    /** An argument's value is out of its bounds; {@code extensions.argument} names it. */
    INVALID_ARGUMENT,
    /** What the field needs is being made; the same request succeeds soon. */
    INDEX_NOT_READY,
    /** Something is wrong on our side; {@code extensions.errorId} is in the log. */
    INTERNAL_SERVER_ERROR
}
