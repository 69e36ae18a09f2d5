package org.islegraph.graphql.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.smallrye.graphql.api.Nullable;

/**
 * A place in the reply.
 *
 * @param parent the place that holds it; null at the root
 * @param segment a field's name in the reply or an element's index
 */
record Path(@Nullable Path parent, Object segment) {

    /** Names and indexes from the root, as an error shows them. */
    List<Object> segments() {
        List<Object> segments = new ArrayList<>();
        for (Path place = this; place != null; place = place.parent) {
            segments.add(place.segment);
        }
        Collections.reverse(segments);
        return segments;
    }
}
