package org.islegraph.graphql.execution;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/**
 * Finds, for each field of the schema, the Java that resolves it: a method of an Api with the field's name, or else an
 * accessor of the record. A schema that something is missing for is refused at the start.
 */
final class Resolvers {

    private static final String INTROSPECTION = "__";

    private final GraphQLSchema schema;
    private final Map<FieldCoordinates, Resolver.Operation> operations = new HashMap<>();
    private final Map<FieldCoordinates, Resolver> resolvers = new HashMap<>();
    private final Map<Class<?>, GraphQLObjectType> types = new HashMap<>();

    private Resolvers(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * The resolvers of a schema.
     *
     * @param apis the instances whose public methods resolve root fields ({@link Query}) and edges ({@link Source})
     */
    static Resolvers of(GraphQLSchema schema, Collection<?> apis) {
        Resolvers resolvers = new Resolvers(schema);
        apis.forEach(resolvers::addOperations);
        resolvers.bind(schema.getQueryType(), Object.class);
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) resolvers.check(object);
        }
        return resolvers;
    }

    /** The resolver of a field. */
    Resolver of(GraphQLObjectType type, GraphQLFieldDefinition field) {
        if (field.getName().equals(graphql.introspection.Introspection.TypeNameMetaFieldDef.getName())) {
            return new Resolver.TypeName();
        }
        FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
        Resolver resolver = resolvers.get(coordinates);
        if (resolver != null) return resolver;
        boolean isMeta = field.getName().startsWith(INTROSPECTION);
        FieldCoordinates system = isMeta ? FieldCoordinates.systemCoordinates(field.getName()) : coordinates;
        return new Resolver.Introspection(schema.getCodeRegistry().getDataFetcher(system, field));
    }

    /** The type of an object that stands where several types can. */
    GraphQLObjectType typeOf(Object object) {
        GraphQLObjectType type = types.get(object.getClass());
        if (type == null) throw new IllegalStateException(object.getClass() + " is no type of the schema");
        return type;
    }

    private void addOperations(Object api) {
        Class<?> declared = api.getClass();
        for (Method method : declared.getMethods()) {
            Query query = method.getAnnotation(Query.class);
            if (query != null) add(schema.getQueryType().getName(), query.value(), api, method, false);
            if (isEdge(method)) {
                Class<?> parent = elementClass(method.getGenericParameterTypes()[0]);
                add(nameOf(parent), method.getAnnotation(Name.class).value(), api, method, true);
            }
        }
    }

    private static String nameOf(Class<?> record) {
        org.eclipse.microprofile.graphql.Type named = record.getAnnotation(org.eclipse.microprofile.graphql.Type.class);
        return named == null ? record.getSimpleName() : named.value();
    }

    private static boolean isEdge(Method method) {
        return method.getParameterCount() > 0 && method.getParameters()[0].isAnnotationPresent(Source.class);
    }

    private void add(String type, String field, Object api, Method method, boolean isEdge) {
        List<Argument> arguments = Arrays.stream(method.getParameters())
                .skip(isEdge ? 1 : 0)
                .map(parameter ->
                        Argument.of(parameter.getAnnotation(Name.class).value(), parameter.getParameterizedType()))
                .toList();
        operations.put(
                FieldCoordinates.coordinates(type, field), new Resolver.Operation(api, method, isEdge, arguments));
    }

    private void bind(GraphQLObjectType type, Class<?> record) {
        if (types.putIfAbsent(record, type) != null) return;
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
            Resolver.Operation operation = operations.get(coordinates);
            Type found;
            if (operation != null) {
                resolvers.put(coordinates, operation);
                found = operation.method().getGenericReturnType();
            } else {
                Method accessor = Accessors.find(record, field.getName());
                resolvers.put(coordinates, new Resolver.Property(Accessors.of(accessor)));
                found = accessor.getGenericReturnType();
            }
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType next) {
                bind(next, elementClass(found));
            }
        }
    }

    /** A member of a union or an interface must be the type of some field too, from which its record is known. */
    private void check(GraphQLObjectType type) {
        if (type.getName().startsWith(INTROSPECTION) || types.containsValue(type)) return;
        throw new IllegalStateException("no field of the schema leads to the type " + type.getName());
    }

    private static Class<?> elementClass(Type type) {
        Type element = type;
        while (element instanceof ParameterizedType list) {
            element = list.getActualTypeArguments()[0];
        }
        return (Class<?>) element;
    }

    /** All that resolves something, for tests that compare with the library's own execution. */
    Map<FieldCoordinates, Resolver> all() {
        return Map.copyOf(resolvers);
    }
}
