package org.islegraph.graphql.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Nullable;

/** An operation with the variables of one request: says what is selected on each type, with which arguments. */
final class Operation {

    static final Locale LOCALE = Locale.ENGLISH;

    private static final FieldCollector COLLECTOR = new FieldCollector();

    final GraphQLSchema schema;
    final GraphQLContext context = GraphQLContext.getDefault();

    private final Resolvers resolvers;
    private final OperationDefinition definition;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;

    /** The variables as conditions take them: null, which is given in place of a default, is not true. */
    private final Map<String, Object> conditions;

    /** Takes an operation and the values of its variables, which must fit it. */
    Operation(
            GraphQLSchema schema,
            Resolvers resolvers,
            OperationDefinition definition,
            Map<String, FragmentDefinition> fragments,
            Map<String, @Nullable Object> variables) {
        this.schema = schema;
        this.resolvers = resolvers;
        this.definition = definition;
        this.fragments = fragments;
        this.variables = ValuesResolver.coerceVariableValues(
                schema, definition.getVariableDefinitions(), RawVariables.of(variables), context, LOCALE);
        this.conditions = new HashMap<>(this.variables.toMap());
        conditions.replaceAll((name, value) -> Objects.requireNonNullElse(value, false));
    }

    /** The level of the root. */
    Level root() {
        GraphQLObjectType query = schema.getQueryType();
        return level(query, COLLECTOR.collectFields(parameters(query), definition.getSelectionSet()));
    }

    /** The level of the objects of a type that a field leads to, which promises them to be of a type of its own. */
    Level level(GraphQLNamedOutputType promised, GraphQLObjectType type, MergedField parent) {
        if (promised != type && !schema.isPossibleType(promised, type)) {
            throw new IllegalStateException(type.getName() + " is no " + promised.getName());
        }
        return level(type, COLLECTOR.collectFields(parameters(type), parent));
    }

    private Level level(GraphQLObjectType type, MergedSelectionSet fields) {
        List<Selection> selections = new ArrayList<>(fields.size());
        for (MergedField field : fields.getSubFieldsList()) {
            selections.add(selection(type, field));
        }
        return new Level(type, selections);
    }

    private Selection selection(GraphQLObjectType type, MergedField field) {
        GraphQLFieldDefinition found = Introspection.getFieldDefinition(schema, type, field.getName());
        Resolver resolver = resolvers.of(type, found);
        try {
            return new Selection(field, found, resolver, resolver.arguments(arguments(found, field)), null);
        } catch (RuntimeException invalid) {
            return new Selection(field, found, resolver, List.of(), invalid);
        }
    }

    private Map<String, @Nullable Object> arguments(GraphQLFieldDefinition found, MergedField field) {
        if (found.getArguments().isEmpty()) return Map.of();
        return ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(), found.getArguments(), field.getArguments(), variables, context, LOCALE);
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .graphQLContext(context)
                .fragments(fragments)
                .variables(conditions)
                .build();
    }
}
