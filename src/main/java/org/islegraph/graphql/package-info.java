/** The schema's vocabulary: nodes, global ids, connections, scalars, errors, and the batching of edges. Knows nothing of what the graph is about. */
@NullMarked
@DefaultNonNull
package org.islegraph.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
