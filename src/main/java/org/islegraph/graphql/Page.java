package org.islegraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;

/**
 * A page of records, from which each feature makes its own connection type.
 *
 * @param cursors one for each record, in the same order
 * @param nodes the records
 * @param info where the page stands
 * @param total counts the whole connection when it is asked for
 */
public record Page<N>(List<String> cursors, List<N> nodes, PageInfo info, IntSupplier total) {

    /** Makes a connection from the page. */
    public <E, C> C as(BiFunction<String, N, E> edge, Factory<E, C> connection) {
        List<E> edges = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            edges.add(edge.apply(cursors.get(i), nodes.get(i)));
        }
        return connection.create(edges, info, total);
    }

    /** The constructor of a connection type. */
    public interface Factory<E, C> {
        C create(List<E> edges, PageInfo pageInfo, IntSupplier total);
    }
}
