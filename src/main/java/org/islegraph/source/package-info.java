/** Sources and citations: where each assertion was read. Knows records. */
@NullMarked
@DefaultNonNull
package org.islegraph.source;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
