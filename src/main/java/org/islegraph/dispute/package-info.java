/** Disputes, claims, who controls what in fact, and events. Knows treaties. */
@NullMarked
@DefaultNonNull
package org.islegraph.dispute;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
