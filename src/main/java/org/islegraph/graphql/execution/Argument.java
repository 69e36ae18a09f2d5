package org.islegraph.graphql.execution;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.InvalidArgument;

/**
 * An argument, and how its value is made from the one that the engine coerced: an enum from its name, an input record
 * from its fields.
 */
record Argument(String name, Function<Object, Object> reader) {

    /** How input records are made, worked out at their first use, since a filter may hold others of its kind. */
    private static final ClassValue<Function<Object, Object>> RECORDS = new ClassValue<>() {
        @Override
        protected Function<Object, Object> computeValue(Class<?> type) {
            return record(type);
        }
    };

    static Argument of(String name, Type type) {
        return new Argument(name, reader(name, type));
    }

    @Nullable
    Object read(@Nullable Object coerced) {
        return coerced == null ? null : reader.apply(coerced);
    }

    private static Function<Object, Object> reader(String name, Type type) {
        if (type instanceof ParameterizedType list) {
            Argument element = of(name, list.getActualTypeArguments()[0]);
            return coerced ->
                    ((Collection<?>) coerced).stream().map(element::read).toList();
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) return coerced -> constant(raw, coerced.toString());
        if (raw.isRecord()) {
            canonical(raw, raw.getRecordComponents());
            return coerced -> RECORDS.get(raw).apply(coerced);
        }
        return coerced -> withoutNul(name, coerced);
    }

    /** PostgreSQL takes no NUL in a text, and no text that anybody looks for has one. */
    private static Object withoutNul(String name, Object coerced) {
        if (coerced instanceof String text && text.indexOf('\0') >= 0) {
            throw new InvalidArgument(name, name + " must hold no NUL character");
        }
        return coerced;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no " + name));
    }

    private static Function<Object, Object> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Argument> fields = Arrays.stream(components)
                .map(component -> of(component.getName(), component.getGenericType()))
                .toList();
        Constructor<?> constructor = canonical(type, components);
        return coerced -> {
            Map<?, ?> given = (Map<?, ?>) coerced;
            return construct(
                    constructor,
                    fields.stream()
                            .map(field -> field.read(given.get(field.name)))
                            .toArray());
        };
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            return type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException hidden) {
            throw new IllegalStateException(type + " must be public", hidden);
        }
    }

    private static Object construct(Constructor<?> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
