/** Disputes in order of time: treaties, control, claims, statements and events in one list. */
@NullMarked
@DefaultNonNull
package org.islegraph.timeline;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
