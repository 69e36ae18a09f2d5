/** The dataset's file format: rows, parser and validator. Knows nothing of the database. */
@NullMarked
@DefaultNonNull
package org.islegraph.dataset;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
