/** What was said or written, by whom, in which capacity, to whom. Knows all other features. */
@NullMarked
@DefaultNonNull
package org.islegraph.statement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
