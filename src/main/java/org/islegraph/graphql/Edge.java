package org.islegraph.graphql;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What the method of an edge gives: what each parent of a level has, in the parents' order, from one reader of their
 * keys.
 *
 * <p>The lists are read when they are looked at. So all edges of a level can announce their keys first, and those that
 * share a reader take one statement together.
 */
public final class Edge {

    private Edge() {}

    /** The list of each parent; empty if the edge has nothing for it. */
    public static <P, V> List<List<V>> many(List<P> parents, Function<P, Long> key, Reader<List<V>> reader) {
        return each(parents, key, reader, found -> found == null ? List.of() : found);
    }

    /** The record of each parent; null if its key is null or nothing has it. */
    public static <P, V> List<@Nullable V> one(List<P> parents, Function<P, @Nullable Long> key, Reader<V> reader) {
        return each(parents, key, reader, found -> found);
    }

    /** The page of each parent, as the connection type that shows it. */
    public static <P, N, C> List<@NonNull C> connection(
            List<P> parents, Function<P, Long> key, Reader<Page<N>> reader, Function<Page<N>, C> connection) {
        return each(parents, key, reader, page -> connection.apply(Objects.requireNonNull(page)));
    }

    /** What a function makes of that which was found for each parent; null if nothing was. */
    public static <P, F, V> List<V> each(
            List<P> parents, Function<P, @Nullable Long> key, Reader<F> reader, Function<@Nullable F, V> value) {
        List<@Nullable Long> keys = new ArrayList<>(parents.size());
        parents.forEach(parent -> keys.add(key.apply(parent)));
        return new Found<>(keys, reader, value);
    }

    /** What was found for keys, read at the first look. */
    private static final class Found<F, V> extends AbstractList<V> {
        private final List<@Nullable Long> keys;
        private final Set<Long> wanted;
        private final Reader<F> reader;
        private final Function<@Nullable F, V> value;
        private @Nullable Map<Long, F> found;

        Found(List<@Nullable Long> keys, Reader<F> reader, Function<@Nullable F, V> value) {
            this.keys = keys;
            this.reader = reader;
            this.value = value;
            this.wanted = new LinkedHashSet<>(keys);
            wanted.remove(null);
            reader.announce(wanted);
        }

        @Override
        public V get(int index) {
            if (found == null) found = wanted.isEmpty() ? Map.of() : reader.read(wanted);
            Long key = keys.get(index);
            return value.apply(key == null ? null : found.get(key));
        }

        @Override
        public int size() {
            return keys.size();
        }
    }
}
