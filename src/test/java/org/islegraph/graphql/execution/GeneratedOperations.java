package org.islegraph.graphql.execution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.execution.Request.Feature;

/**
 * Makes one random operation, which nearly always fits the schema.
 *
 * <p>Fields that share a name in the reply are the same field with the same arguments all over the document, so that
 * they can be merged wherever they meet. Fragments spread only fragments that are finished, so that there is no cycle.
 */
final class GeneratedOperations {

    private static final int MAX_FIELDS = 25;
    private static final int INTROSPECTION_DEPTH = 3;

    private final GraphQLSchema schema;
    private final GeneratedValues values;
    private final SplittableRandom random;
    private final List<GraphQLCompositeType> composites;
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final Map<String, List<String>> keysByField = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder definitions = new StringBuilder();
    private int fields;

    private GeneratedOperations(
            GraphQLSchema schema, Function<GraphQLNamedType, List<?>> scalars, SplittableRandom random) {
        this.schema = schema;
        this.random = random;
        this.values = new GeneratedValues(scalars, random);
        this.composites = schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLCompositeType && !type.getName().startsWith("__"))
                .map(GraphQLCompositeType.class::cast)
                .toList();
    }

    /**
     * An operation.
     *
     * @param scalars values of a scalar to choose from, as JSON has them
     */
    static Request of(GraphQLSchema schema, Function<GraphQLNamedType, List<?>> scalars, long seed) {
        return new GeneratedOperations(schema, scalars, new SplittableRandom(seed)).request();
    }

    private Request request() {
        String body = selectionSet(schema.getQueryType(), 2 + random.nextInt(4), true);
        @Nullable String name = chance(50) ? "Asked" : null;
        boolean isAmongOthers = chance(10);
        StringBuilder text = new StringBuilder();
        if (isAmongOthers) {
            features.add(Feature.SEVERAL_OPERATIONS);
            name = "Asked";
            text.append("query Other { other: __typename }\n");
        }
        String definedVariables = values.definitions();
        if (name != null || !definedVariables.isEmpty() || chance(50)) text.append("query ");
        text.append(name == null ? "" : name)
                .append(definedVariables)
                .append(body)
                .append('\n');
        text.append(definitions);
        if (!values.given().isEmpty() || !definedVariables.isEmpty()) features.add(Feature.VARIABLE);
        @Nullable String operationName = isAmongOthers || (name != null && chance(30)) ? name : null;
        if (chance(1)) operationName = "Unknown";
        return new Request(broken(text), operationName, values.given(), features);
    }

    /** Now and then a document that is none, so that refusals are compared too. */
    private String broken(StringBuilder text) {
        if (!chance(2)) return text.toString();
        features.add(Feature.BROKEN);
        return text.deleteCharAt(random.nextInt(text.length())).toString();
    }

    private String selectionSet(GraphQLCompositeType type, int depth, boolean isRoot) {
        if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
            features.add(Feature.ABSTRACT_TYPE);
        }
        StringBuilder set = new StringBuilder(" {");
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            set.append(' ').append(selection(type, depth, isRoot));
        }
        return set.append(" }").toString();
    }

    private String selection(GraphQLCompositeType type, int depth, boolean isRoot) {
        int fragmentShare = type instanceof GraphQLFieldsContainer ? 20 : 80;
        if (isRoot && chance(6)) return introspection();
        if (chance(6) || fields > MAX_FIELDS) return field(Introspection.TypeNameMetaFieldDef, depth);
        if (!type.getName().startsWith("__") && chance(fragmentShare)) return fragment(type, depth, isRoot);
        if (type instanceof GraphQLFieldsContainer container) return field(container, depth);
        return field(Introspection.TypeNameMetaFieldDef, depth);
    }

    private String introspection() {
        features.add(Feature.INTROSPECTION);
        GraphQLFieldDefinition field = chance(50)
                ? schema.getIntrospectionSchemaFieldDefinition()
                : schema.getIntrospectionTypeFieldDefinition();
        return field(field, INTROSPECTION_DEPTH);
    }

    private String field(GraphQLFieldsContainer type, int depth) {
        List<GraphQLFieldDefinition> possible = type.getFieldDefinitions().stream()
                .filter(field ->
                        depth > 1 || !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType))
                .toList();
        if (possible.isEmpty()) return field(Introspection.TypeNameMetaFieldDef, depth);
        return field(any(possible), depth);
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        fields++;
        String called = field.getName() + arguments(field);
        String key = key(field.getName(), called + " " + GraphQLTypeUtil.simplePrint(field.getType()));
        StringBuilder text = new StringBuilder();
        if (!key.equals(field.getName())) text.append(key).append(": ");
        text.append(called).append(conditions());
        GraphQLType result = GraphQLTypeUtil.unwrapAll(field.getType());
        if (result instanceof GraphQLCompositeType composite) text.append(selectionSet(composite, depth - 1, false));
        if (chance(8)) {
            features.add(Feature.MERGED_FIELD);
            text.append(' ')
                    .append(key.equals(field.getName()) ? "" : key + ": ")
                    .append(called)
                    .append(conditions());
            if (result instanceof GraphQLCompositeType composite) {
                text.append(selectionSet(composite, depth - 1, false));
            }
        }
        return text.toString();
    }

    /** A name in the reply that this field has alone, an old one or a new one. */
    private String key(String name, String field) {
        List<String> known = keysByField.computeIfAbsent(field, absent -> new ArrayList<>());
        if (!known.isEmpty() && chance(60)) {
            features.add(Feature.MERGED_FIELD);
            return any(known);
        }
        String key = chance(70) && !keys.contains(name) ? name : alias();
        if (!key.equals(name)) features.add(Feature.ALIAS);
        keys.add(key);
        known.add(key);
        return key;
    }

    /** An alias is at times the name of another field. */
    private String alias() {
        GraphQLCompositeType type = any(composites);
        if (type instanceof GraphQLFieldsContainer container && chance(30)) {
            String other = any(container.getFieldDefinitions()).getName();
            if (!keys.contains(other)) return other;
        }
        return "a" + keys.size();
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean isNeeded = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (!isNeeded && !chance(40)) continue;
            given.add(argument.getName() + ": " + values.literal(argument.getType(), argument.hasSetDefaultValue()));
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String conditions() {
        String text = "";
        if (chance(5)) text += " @skip(if: " + values.condition() + ")";
        if (chance(8)) text += " @include(if: " + values.condition() + ")";
        if (!text.isEmpty()) features.add(Feature.CONDITION);
        return text;
    }

    private String fragment(GraphQLCompositeType type, int depth, boolean isRoot) {
        if (chance(45)) return spread(type, depth, isRoot);
        features.add(Feature.INLINE_FRAGMENT);
        GraphQLCompositeType condition = overlapping(type);
        boolean isBare = condition == type && chance(50);
        return "..." + (isBare ? "" : " on " + condition.getName()) + conditions()
                + selectionSet(condition, depth, isRoot && condition == type);
    }

    private String spread(GraphQLCompositeType type, int depth, boolean isRoot) {
        features.add(Feature.NAMED_FRAGMENT);
        List<Fragment> known = fragments.stream()
                .filter(fragment -> overlap(type, fragment.type) && fragment.depth <= depth)
                .toList();
        if (!known.isEmpty() && chance(50)) return "..." + any(known).name + conditions();
        GraphQLCompositeType condition = overlapping(type);
        String body = selectionSet(condition, depth, isRoot && condition == type);
        String name = "f" + fragments.size();
        fragments.add(new Fragment(name, condition, depth));
        definitions
                .append("fragment ")
                .append(name)
                .append(" on ")
                .append(condition.getName())
                .append(body)
                .append('\n');
        return "..." + name + conditions();
    }

    private GraphQLCompositeType overlapping(GraphQLCompositeType type) {
        return any(composites.stream().filter(other -> overlap(type, other)).toList());
    }

    private boolean overlap(GraphQLCompositeType one, GraphQLCompositeType other) {
        return possible(one).stream().anyMatch(possible(other)::contains);
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
        if (type instanceof GraphQLObjectType object) return List.of(object);
        if (type instanceof GraphQLInterfaceType several) return schema.getImplementations(several);
        return ((GraphQLUnionType) type)
                .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private record Fragment(String name, GraphQLCompositeType type, int depth) {}
}
