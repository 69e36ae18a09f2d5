/** States, the succession between them, and the names of every record by who uses them. Knows sources. */
@NullMarked
@DefaultNonNull
package org.islegraph.country;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
