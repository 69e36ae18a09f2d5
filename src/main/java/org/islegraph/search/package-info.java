/** Full-text search in the names and texts of all records. Knows the features; never how a dataset is loaded. */
@NullMarked
@DefaultNonNull
package org.islegraph.search;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
