/** Uncertain dates and half-open periods. Knows nothing else of IsleGraph. */
@NullMarked
@DefaultNonNull
package org.islegraph.time;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
