/** What every stored assertion has in common: a key, a type, and the records it concerns. Knows the schema's vocabulary. */
@NullMarked
@DefaultNonNull
package org.islegraph.record;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
