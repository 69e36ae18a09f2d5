/** The HTTP endpoint: one request, one worker thread. Knows the schema's vocabulary only. */
@NullMarked
@DefaultNonNull
package org.islegraph.http;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
