package org.islegraph.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.Node;

/** Reads a feature's nodes; all such repositories together answer {@code node} and {@code nodes}. */
public abstract class NodeRepository<E, N extends Record & Node> extends RecordRepository<E, N> {

    private final String type;

    protected NodeRepository(Class<E> entity, Class<N> node) {
        super(entity, node);
        this.type = node.getSimpleName();
    }

    /** Name of the schema type. */
    public String type() {
        return type;
    }

    /** The record with this slug; null if there is none. */
    public @Nullable N bySlug(String slug) {
        return bySlugs(List.of(slug)).stream().findFirst().orElse(null);
    }

    /** The nodes with these keys, whatever their type. */
    Map<Long, N> nodes(Collection<Long> keys) {
        return records().read(keys);
    }
}
