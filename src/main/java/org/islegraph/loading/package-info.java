/** Writes a valid dataset to the database in one transaction, and only when it changed. Knows the dataset and the features. */
@NullMarked
@DefaultNonNull
package org.islegraph.loading;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
