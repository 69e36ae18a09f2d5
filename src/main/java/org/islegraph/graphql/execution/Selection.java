package org.islegraph.graphql.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.api.Nullable;

/** A field of a level, with all selections of the operation that were merged into it. */
final class Selection {

    final MergedField field;
    final GraphQLFieldDefinition definition;
    final GraphQLOutputType type;
    final Resolver resolver;

    /** The arguments as the resolver takes them; meaningless if they could not be read. */
    final List<@Nullable Object> arguments;

    /** Why the arguments could not be read. */
    final @Nullable RuntimeException invalid;

    final String name;
    final SerializedString serializedName;
    final boolean isNonNull;

    /** The scalar or enum, if the field is one and no list. */
    final @Nullable GraphQLType leaf;

    /** Where its objects go, by their type. */
    final Map<GraphQLObjectType, Level> levels = new HashMap<>(2);

    Selection(
            MergedField field,
            GraphQLFieldDefinition definition,
            Resolver resolver,
            List<@Nullable Object> arguments,
            @Nullable RuntimeException invalid) {
        this.field = field;
        this.definition = definition;
        this.type = definition.getType();
        this.resolver = resolver;
        this.arguments = arguments;
        this.invalid = invalid;
        this.name = field.getResultKey();
        this.serializedName = new SerializedString(name);
        this.isNonNull = type instanceof GraphQLNonNull;
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        this.leaf = isLeaf(nullable) ? nullable : null;
    }

    static boolean isLeaf(GraphQLType type) {
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
    }
}
