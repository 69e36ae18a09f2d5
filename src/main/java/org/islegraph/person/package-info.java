/** People, the offices they held, and organisations. Knows countries. */
@NullMarked
@DefaultNonNull
package org.islegraph.person;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
