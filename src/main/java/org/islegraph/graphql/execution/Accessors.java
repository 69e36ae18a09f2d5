package org.islegraph.graphql.execution;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import io.smallrye.graphql.api.Nullable;

/** Accessors of records as functions that cost no more than a call. */
final class Accessors {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessors() {}

    /** The method that gives a property: a getter before a component's accessor. */
    static Method find(Class<?> type, String property) {
        String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> method.getName().equals(property)
                        || method.getName().equals("get" + capital)
                        || method.getName().equals("is" + capital))
                .min(Comparator.comparing(method -> method.getName().equals(property)))
                .orElseThrow(() -> new IllegalStateException(type + " has no property " + property));
    }

    /** The method as a function of its object. */
    @SuppressWarnings("unchecked")
    static Function<Object, @Nullable Object> of(Method method) {
        try {
            MethodHandle handle = LOOKUP.unreflect(method);
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            handle.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable failed) {
            throw new IllegalStateException(method + " cannot be called", failed);
        }
    }
}
