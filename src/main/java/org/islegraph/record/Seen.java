package org.islegraph.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import io.smallrye.graphql.api.Nullable;
import jakarta.transaction.TransactionScoped;
import org.islegraph.graphql.Reader;

/**
 * What a request's transaction has read already: a record is read once, however many edges and aliases lead to it, and
 * together with all others that edges of the same level lead to.
 */
@TransactionScoped
public class Seen {

    private final Map<Object, Shared<?>> byIdentity = new HashMap<>();

    /**
     * A reader that all edges share which name the same identity.
     *
     * @param identity tells apart readers that find different things for a key
     * @param reader reads what has not been read yet
     */
    @SuppressWarnings("unchecked")
    public <F> Reader<F> shared(Object identity, Reader<F> reader) {
        return (Reader<F>) byIdentity.computeIfAbsent(identity, absent -> new Shared<>(reader));
    }

    private static final class Shared<F> implements Reader<F> {
        private final Reader<F> reader;
        private final Set<Long> announced = new LinkedHashSet<>();
        private final Map<Long, @Nullable F> seen = new HashMap<>();

        Shared(Reader<F> reader) {
            this.reader = reader;
        }

        @Override
        public void announce(Collection<Long> keys) {
            announced.addAll(keys);
        }

        @Override
        public Map<Long, F> read(Collection<Long> keys) {
            announced.addAll(keys);
            announced.removeAll(seen.keySet());
            if (!announced.isEmpty()) {
                Map<Long, F> read = reader.read(announced);
                announced.forEach(key -> seen.put(key, read.get(key)));
                announced.clear();
            }
            Map<Long, F> found = new HashMap<>();
            for (Long key : keys) {
                F value = seen.get(key);
                if (value != null) found.put(key, value);
            }
            return found;
        }
    }
}
