/** Islands, rocks and groups of them: where, how large, part of what. Knows countries; never treaties. */
@NullMarked
@DefaultNonNull
package org.islegraph.island;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
