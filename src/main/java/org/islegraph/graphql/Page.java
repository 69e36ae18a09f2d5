package org.islegraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;

/**
 * A page of records, which each feature shows as its own connection type.
 *
 * @param places one for each record, in the same order
 * @param nodes the records
 * @param info where the page stands
 * @param total counts the whole connection when it is asked for
 */
public record Page<N>(List<Cursor> places, List<N> nodes, PageInfo info, IntSupplier total) {

    /** The records as a feature's edges. */
    public <E> List<E> edges(BiFunction<String, N, E> edge) {
        List<E> edges = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            edges.add(edge.apply(places.get(i).encoded(), nodes.get(i)));
        }
        return edges;
    }
}
