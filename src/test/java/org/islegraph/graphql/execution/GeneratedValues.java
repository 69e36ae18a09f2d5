package org.islegraph.graphql.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.api.Nullable;

/** Makes random values of arguments, and variables for some of them. */
final class GeneratedValues {

    private static final int DEEPEST = 2;

    private final Function<GraphQLNamedType, List<?>> scalars;
    private final SplittableRandom random;
    private final Map<String, @Nullable Object> given = new LinkedHashMap<>();
    private final List<Definition> definitions = new ArrayList<>();

    /** How many inputs hold the one that is being made. */
    private int depth;

    GeneratedValues(Function<GraphQLNamedType, List<?>> scalars, SplittableRandom random) {
        this.scalars = scalars;
        this.random = random;
    }

    /** The variables that were used, as the operation defines them. */
    String definitions() {
        if (definitions.isEmpty()) return "";
        return definitions.stream().map(Definition::text).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The variables as the client gives them. */
    Map<String, @Nullable Object> given() {
        return given;
    }

    /**
     * A value as a document writes it.
     *
     * @param hasDefault whether the place has a value of its own, so that a variable without one does for it
     */
    String literal(GraphQLType type, boolean hasDefault) {
        if (chance(30)) return variable(type, hasDefault);
        if (type instanceof GraphQLNonNull nonNull) return present(nonNull.getWrappedType());
        return chance(12) ? "null" : present(type);
    }

    /** A condition, which is never a variable that can be null: the library throws for it. */
    String condition() {
        return chance(40) ? variable(Scalars.GraphQLBoolean, true, chance(20), false) : String.valueOf(chance(50));
    }

    private String present(GraphQLType type) {
        if (type instanceof GraphQLList list) {
            GraphQLType element = list.getWrappedType();
            // A single value stands for a list of it.
            if (chance(15)) return present(GraphQLTypeUtil.unwrapNonNull(element));
            List<String> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) elements.add(literal(element, false));
            return "[" + String.join(", ", elements) + "]";
        }
        if (type instanceof GraphQLInputObjectType input) {
            List<String> fields = new ArrayList<>();
            depth++;
            for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                if (!isGiven(field)) continue;
                fields.add(field.getName() + ": " + literal(field.getType(), field.hasSetDefaultValue()));
            }
            depth--;
            return "{" + String.join(", ", fields) + "}";
        }
        return written(type, scalar(type));
    }

    private @Nullable Object json(GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) return presentJson(nonNull.getWrappedType());
        return chance(12) ? null : presentJson(type);
    }

    private Object presentJson(GraphQLType type) {
        if (type instanceof GraphQLList list) {
            GraphQLType element = list.getWrappedType();
            if (chance(15)) return presentJson(GraphQLTypeUtil.unwrapNonNull(element));
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) elements.add(json(element));
            return elements;
        }
        if (type instanceof GraphQLInputObjectType input) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            depth++;
            for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                if (isGiven(field)) fields.put(field.getName(), json(field.getType()));
            }
            depth--;
            return fields;
        }
        return scalar(type);
    }

    private boolean isGiven(GraphQLInputObjectField field) {
        boolean isNeeded = GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
        if (isNeeded) return true;
        // A filter may hold others of its kind, without end.
        if (depth > DEEPEST && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType)
            return false;
        return chance(50);
    }

    private Object scalar(GraphQLType type) {
        List<?> choices = type instanceof GraphQLEnumType constants
                ? constants.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList()
                : scalars.apply((GraphQLNamedType) type);
        return choices.get(random.nextInt(choices.size()));
    }

    /** A value as a document writes it. */
    private static String written(GraphQLType type, @Nullable Object value) {
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (value == null) return "null";
        if (nullable instanceof GraphQLList list) {
            if (!(value instanceof List<?> elements)) return written(list.getWrappedType(), value);
            return elements.stream()
                    .map(element -> written(list.getWrappedType(), element))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> fields) {
            GraphQLInputObjectType input = (GraphQLInputObjectType) nullable;
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + ": "
                            + written(input.getField((String) field.getKey()).getType(), field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (nullable instanceof GraphQLEnumType || !(value instanceof String text)) return value.toString();
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private String variable(GraphQLType type, boolean hasDefault) {
        boolean isNonNull = type instanceof GraphQLNonNull;
        // A default allows a nullable variable where null is not, which is for the execution to find out.
        boolean isDefaulted = chance(30);
        boolean isLoose = isNonNull && (isDefaulted || hasDefault) && chance(60);
        boolean isStrict = isNonNull ? !isLoose : chance(20);
        return variable(GraphQLTypeUtil.unwrapNonNull(type), isStrict, isDefaulted, isLoose && !hasDefault);
    }

    /** @param needsDefault whether only a default lets the variable be null */
    private String variable(GraphQLType nullable, boolean isStrict, boolean isDefaulted, boolean needsDefault) {
        GraphQLType defined = isStrict ? GraphQLNonNull.nonNull(nullable) : nullable;
        String printed = GraphQLTypeUtil.simplePrint(defined);
        for (Definition known : definitions) {
            if (known.type.equals(printed) && chance(40) && (!needsDefault || !known.value.isEmpty())) {
                return "$" + known.name;
            }
        }
        Definition definition = new Definition(
                "v" + definitions.size(), printed, isDefaulted ? written(nullable, presentJson(nullable)) : "");
        definitions.add(definition);
        give(definition, defined, isStrict && !isDefaulted);
        return "$" + definition.name;
    }

    private void give(Definition variable, GraphQLType type, boolean isNeeded) {
        if (chance(isNeeded ? 2 : 35)) return;
        // A value of a wrong type, now and then.
        Object value = chance(1) ? List.of(Map.of()) : json(type);
        given.put(variable.name, chance(1) ? null : value);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private record Definition(String name, String type, String value) {
        String text() {
            return "$" + name + ": " + type + (value.isEmpty() ? "" : " = " + value);
        }
    }
}
