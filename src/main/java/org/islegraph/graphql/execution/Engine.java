package org.islegraph.graphql.execution;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Nullable;

/** Executes operations against a schema that Java methods resolve. */
public final class Engine {

    private final GraphQLSchema schema;
    private final Resolvers resolvers;
    private final Documents documents;
    private final Limits limits;

    /**
     * What an operation may take.
     *
     * @param maxDepth levels of fields
     * @param maxFields fields of the answer
     * @param documentCacheSize characters of documents that are kept parsed
     */
    public record Limits(int maxDepth, int maxFields, long documentCacheSize) {}

    /**
     * An engine for a schema.
     *
     * @param apis the instances whose methods resolve root fields and edges
     * @throws IllegalStateException if a field of the schema has no resolver
     */
    public Engine(GraphQLSchema schema, Collection<?> apis, Limits limits) {
        this.schema = schema;
        this.resolvers = Resolvers.of(schema, apis);
        this.documents = new Documents(schema, limits.documentCacheSize);
        this.limits = limits;
    }

    /**
     * Executes an operation on this thread, within its transaction.
     *
     * @param variables values as JSON has them, by name
     * @return the reply, whatever went wrong
     */
    public Reply execute(String text, @Nullable String operationName, Map<String, @Nullable Object> variables) {
        Documents.Prepared document = documents.get(text);
        if (!document.errors().isEmpty()) return Reply.refused(document.errors());
        try {
            OperationDefinition definition =
                    NodeUtil.getOperation(document.document(), operationName).operationDefinition;
            checkDepth(definition, document);
            Operation operation = new Operation(schema, resolvers, definition, document.fragments(), variables);
            return new BreadthFirst(resolvers, operation, limits.maxFields).run();
        } catch (RuntimeException refused) {
            if (refused instanceof GraphQLError error) return Reply.refused(List.of(error));
            throw refused;
        }
    }

    private void checkDepth(OperationDefinition definition, Documents.Prepared document) {
        int depth = new Depth(document.fragments()).of(definition.getSelectionSet());
        if (depth <= limits.maxDepth) return;
        throw new AbortExecutionException("The query's depth must be at most " + limits.maxDepth + " levels, was "
                + depth + "; ask in two requests.");
    }
}
