package org.islegraph.graphql.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.DataFetcher;
import io.smallrye.graphql.api.Nullable;

/** How a field gets its values. */
sealed interface Resolver {

    /** Reads the arguments that a client gave, by name, into what the resolver takes. */
    default List<@Nullable Object> arguments(Map<String, @Nullable Object> given) {
        return List.of();
    }

    /** The name of the object's type. */
    record TypeName() implements Resolver {}

    /** A property of the object. */
    record Property(Function<Object, @Nullable Object> accessor) implements Resolver {}

    /** A field of introspection, which the library resolves. */
    record Introspection(DataFetcher<?> fetcher) implements Resolver {
        @Override
        public List<@Nullable Object> arguments(Map<String, @Nullable Object> given) {
            return List.of(given);
        }
    }

    /** A method of a feature's Api: an edge if it takes the list of parents, else a field of the root. */
    record Operation(Object api, Method method, boolean isEdge, List<Argument> parameters) implements Resolver {

        @Override
        public List<@Nullable Object> arguments(Map<String, @Nullable Object> given) {
            List<@Nullable Object> values = new ArrayList<>(parameters.size());
            for (Argument parameter : parameters) {
                values.add(parameter.read(given.get(parameter.name())));
            }
            return values;
        }

        /** What each parent has, in their order; the root is one parent, met once for each alias of the call. */
        List<?> call(List<Object> parents, List<@Nullable Object> arguments) {
            if (!isEdge) return Collections.nCopies(parents.size(), invoke(arguments));
            List<@Nullable Object> all = new ArrayList<>(arguments.size() + 1);
            all.add(parents);
            all.addAll(arguments);
            List<?> found = (List<?>) invoke(all);
            if (found == null || found.size() != parents.size()) {
                throw new IllegalStateException(
                        method + " must give one value for each of " + parents.size() + " parents");
            }
            return found;
        }

        private @Nullable Object invoke(List<@Nullable Object> arguments) {
            try {
                return method.invoke(api, arguments.toArray());
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof RuntimeException failure) throw failure;
                if (thrown.getCause() instanceof Error failure) throw failure;
                throw new IllegalStateException(thrown.getCause());
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(method + " must be public", hidden);
            }
        }
    }
}
