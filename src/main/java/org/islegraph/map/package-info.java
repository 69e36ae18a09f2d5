/** What map tools take: all features at once, as GeoJSON. */
@NullMarked
@DefaultNonNull
package org.islegraph.map;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
