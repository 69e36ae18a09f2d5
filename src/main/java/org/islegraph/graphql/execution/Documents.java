package org.islegraph.graphql.execution;

import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.schema.GraphQLSchema;

/** Keeps documents that were parsed and validated, as many as fit. */
final class Documents {

    private final GraphQLSchema schema;
    private final Cache<String, Prepared> prepared;

    Documents(GraphQLSchema schema, long maxCharacters) {
        this.schema = schema;
        this.prepared = Caffeine.newBuilder()
                .maximumWeight(maxCharacters)
                .weigher((String text, Prepared document) -> text.length())
                .build();
    }

    /** The document, or what is wrong with it. */
    Prepared get(String text) {
        return prepared.get(text, this::prepare);
    }

    private Prepared prepare(String text) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(text).locale(Operation.LOCALE).build();
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema, input);
        if (result.isFailure())
            return new Prepared(result.getErrors(), Document.newDocument().build(), Map.of());
        Document document = result.getDocument();
        return new Prepared(List.of(), document, NodeUtil.getFragmentsByName(document));
    }

    /**
     * A document.
     *
     * @param errors why it cannot be run; empty if it can
     */
    record Prepared(List<GraphQLError> errors, Document document, Map<String, FragmentDefinition> fragments) {}
}
