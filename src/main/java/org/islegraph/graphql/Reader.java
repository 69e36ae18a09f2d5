package org.islegraph.graphql;

import java.util.Collection;
import java.util.Map;

/** Reads what keys lead to, all of it at once. */
@FunctionalInterface
public interface Reader<F> {

    /** What each key leads to; keys that lead to nothing are absent. */
    Map<Long, F> read(Collection<Long> keys);

    /** Says that these keys will be read soon, so that a reader which several edges share can read for all of them. */
    default void announce(Collection<Long> keys) {
        // A reader of one edge has nothing to wait for.
    }
}
