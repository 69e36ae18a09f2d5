package org.islegraph.graphql.execution;

import java.util.Map;
import java.util.Set;

import io.smallrye.graphql.api.Nullable;

/** An operation as a client sends it. */
record Request(
        String text, @Nullable String operationName, Map<String, @Nullable Object> variables, Set<Feature> features) {

    /** What an operation is made of, so that a test can tell whether it has met it at all. */
    enum Feature {
        NAMED_FRAGMENT,
        INLINE_FRAGMENT,
        ABSTRACT_TYPE,
        MERGED_FIELD,
        ALIAS,
        CONDITION,
        VARIABLE,
        INTROSPECTION,
        SEVERAL_OPERATIONS,
        BROKEN
    }

    @Override
    public String toString() {
        return text + "\noperationName " + operationName + ", variables " + variables;
    }
}
