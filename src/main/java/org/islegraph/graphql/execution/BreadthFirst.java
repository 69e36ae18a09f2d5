package org.islegraph.graphql.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.api.Nullable;

/**
 * Runs an operation level by level: an edge is called once for all objects of a level, whatever their number.
 *
 * <p>Edges of one level that are the same call, under aliases or in several places of the operation, are called once
 * for all of them.
 */
final class BreadthFirst {

    private static final Object ROOT = new Object();

    private final Resolvers resolvers;
    private final Operation operation;
    private final int maxFields;
    private final List<GraphQLError> errors = new ArrayList<>();
    private final List<Level> next = new ArrayList<>();
    private int fields;
    private boolean hasForbiddenNull;

    BreadthFirst(Resolvers resolvers, Operation operation, int maxFields) {
        this.resolvers = resolvers;
        this.operation = operation;
        this.maxFields = maxFields;
    }

    /**
     * Runs the operation.
     *
     * @throws AbortExecutionException if its answer would have too many fields
     */
    Reply run() {
        Level root = operation.root();
        ObjectValue data = root.add(ROOT, null);
        List<Level> wave = List.of(root);
        while (!wave.isEmpty()) {
            resolve(wave);
            wave = List.copyOf(next);
            next.clear();
        }
        return Reply.of(errors, hasForbiddenNull ? settled(data) : data);
    }

    private void resolve(List<Level> wave) {
        Map<Call, List<Place>> calls = new LinkedHashMap<>();
        for (Level level : wave) {
            for (int i = 0; i < level.selections.size(); i++) {
                count(level.objects.size());
                resolve(level, i, calls);
            }
        }
        // All are called before one is looked at, so that edges which share a reader are read together.
        List<Runnable> called = new ArrayList<>();
        calls.forEach((call, places) -> called.add(called(call, places)));
        called.forEach(Runnable::run);
    }

    private void count(int more) {
        fields += more;
        if (fields <= maxFields) return;
        throw new AbortExecutionException("The answer must have at most " + maxFields
                + " fields, had more; ask for smaller pages or fewer levels.");
    }

    private void resolve(Level level, int index, Map<Call, List<Place>> calls) {
        Selection selection = level.selections.get(index);
        if (selection.invalid != null) {
            fail(level.objects, selection, selection.invalid);
        } else if (selection.resolver instanceof Resolver.Operation method) {
            calls.computeIfAbsent(new Call(method, selection.arguments), absent -> new ArrayList<>())
                    .add(new Place(level, index));
        } else if (selection.resolver instanceof Resolver.Property property) {
            for (ObjectValue object : level.objects) {
                resolve(object, index, selection, property);
            }
        } else if (selection.resolver instanceof Resolver.Introspection introspection) {
            for (ObjectValue object : level.objects) {
                resolve(object, index, selection, introspection);
            }
        } else {
            for (ObjectValue object : level.objects) {
                object.values[index] = level.type.getName();
            }
        }
    }

    private void resolve(ObjectValue object, int index, Selection selection, Resolver.Property property) {
        try {
            object.values[index] =
                    complete(object, selection, property.accessor().apply(object.source));
        } catch (RuntimeException failure) {
            fail(List.of(object), selection, failure);
        }
    }

    @SuppressWarnings("unchecked")
    private void resolve(ObjectValue object, int index, Selection selection, Resolver.Introspection introspection) {
        DataFetchingEnvironment environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .source(object.source)
                .arguments((Map<String, Object>) selection.arguments.get(0))
                .fieldDefinition(selection.definition)
                .graphQLSchema(operation.schema)
                .graphQLContext(operation.context)
                .locale(Operation.LOCALE)
                .build();
        try {
            object.values[index] =
                    complete(object, selection, introspection.fetcher().get(environment));
        } catch (Exception failure) {
            fail(List.of(object), selection, failure);
        }
    }

    private Runnable called(Call call, List<Place> places) {
        List<Object> parents = new ArrayList<>();
        for (Place place : places) {
            place.level.objects.forEach(object -> parents.add(object.source));
        }
        try {
            List<?> found = call.method.call(parents, call.arguments);
            return () -> take(found, places);
        } catch (RuntimeException failure) {
            return () -> fail(places, failure);
        }
    }

    private void take(List<?> found, List<Place> places) {
        Iterator<?> values;
        try {
            values = new ArrayList<>(found).iterator();
        } catch (RuntimeException failure) {
            fail(places, failure);
            return;
        }
        for (Place place : places) {
            for (ObjectValue object : place.level.objects) {
                object.values[place.index] = complete(object, place.selection(), values.next());
            }
        }
    }

    private void fail(List<Place> places, RuntimeException failure) {
        places.forEach(place -> fail(place.level.objects, place.selection(), failure));
    }

    private @Nullable Object complete(ObjectValue object, Selection selection, @Nullable Object value) {
        if (value == null && !selection.isNonNull) return null;
        if (value != null && selection.leaf != null) {
            Object leaf = serializedOrNull(selection.leaf, value);
            if (leaf != null) return leaf;
        }
        return complete(selection, selection.type, value, object.path(selection));
    }

    private @Nullable Object complete(Selection selection, GraphQLType type, @Nullable Object value, Path path) {
        if (type instanceof GraphQLNonNull nonNull) {
            Object completed = complete(selection, nonNull.getWrappedType(), value, path);
            if (completed == null) hasForbiddenNull = true;
            if (value == null) addError(selection, path, Failure.ofNull(path));
            return completed;
        }
        if (value == null) return null;
        if (Selection.isLeaf(type)) {
            Object leaf = serializedOrNull(type, value);
            if (leaf == null) addError(selection, path, Failure.ofLeaf(path));
            return leaf;
        }
        try {
            return type instanceof GraphQLList list
                    ? completeList(selection, list.getWrappedType(), ((Collection<?>) value).toArray(), path)
                    : completeObject(selection, (GraphQLNamedOutputType) type, value, path);
        } catch (RuntimeException unfit) {
            addError(selection, path, Failure.of(unfit));
            return null;
        }
    }

    private Object completeList(Selection selection, GraphQLType type, Object[] elements, Path path) {
        Object[] completed = new Object[elements.length];
        for (int i = 0; i < elements.length; i++) {
            completed[i] = complete(selection, type, elements[i], new Path(path, i));
        }
        return completed;
    }

    private Object completeObject(Selection selection, GraphQLNamedOutputType type, Object value, Path path) {
        GraphQLObjectType objectType = type instanceof GraphQLObjectType one ? one : resolvers.typeOf(value);
        Level level = selection.levels.get(objectType);
        if (level == null) {
            level = operation.level(type, objectType, selection.field);
            selection.levels.put(objectType, level);
            next.add(level);
        }
        return level.add(value, path);
    }

    /** Null if the scalar or the enum cannot hold the value. */
    private @Nullable Object serializedOrNull(GraphQLType leaf, Object value) {
        try {
            // The library compares with each value of the enum.
            if (leaf instanceof GraphQLEnumType constants
                    && value instanceof Enum<?> constant
                    && constants.getValue(constant.name()) != null) return constant.name();
            return leaf instanceof GraphQLEnumType constants
                    ? constants.serialize(value, operation.context, Operation.LOCALE)
                    : ((GraphQLScalarType) leaf).getCoercing().serialize(value, operation.context, Operation.LOCALE);
        } catch (RuntimeException unfit) {
            return null;
        }
    }

    private void fail(List<ObjectValue> objects, Selection selection, Throwable thrown) {
        if (selection.isNonNull) hasForbiddenNull = true;
        Failure failure = Failure.of(thrown);
        objects.forEach(object -> addError(selection, object.path(selection), failure));
    }

    private void addError(Selection selection, Path path, Failure failure) {
        errors.add(failure.at(path.segments(), selection.field.getSingleField().getSourceLocation()));
    }

    /** The object with nulls moved up to where the schema allows one; null if it has none of its own. */
    private static @Nullable ObjectValue settled(ObjectValue object) {
        for (int i = 0; i < object.values.length; i++) {
            Selection selection = object.level.selections.get(i);
            object.values[i] = settled(selection.type, object.values[i]);
            if (object.values[i] == null && selection.isNonNull) return null;
        }
        return object;
    }

    private static @Nullable Object settled(GraphQLType type, @Nullable Object value) {
        if (value instanceof ObjectValue object) return settled(object);
        if (!(value instanceof Object[] elements)) return value;
        GraphQLType element = ((GraphQLList) GraphQLTypeUtil.unwrapNonNull(type)).getWrappedType();
        for (int i = 0; i < elements.length; i++) {
            elements[i] = settled(element, elements[i]);
            if (elements[i] == null && element instanceof GraphQLNonNull) return null;
        }
        return elements;
    }

    /** An edge with its arguments; equal calls of a level are one. */
    private record Call(Resolver.Operation method, List<@Nullable Object> arguments) {}

    /** Where the values of a call go. */
    private record Place(Level level, int index) {
        Selection selection() {
            return level.selections.get(index);
        }
    }
}
