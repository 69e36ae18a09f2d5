/** Executes operations breadth-first: all objects of a level together, on the thread of the request. */
@NullMarked
@DefaultNonNull
package org.islegraph.graphql.execution;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
