/** Instruments of any form, who took part, and their provisions. Knows islands, countries and people. */
@NullMarked
@DefaultNonNull
package org.islegraph.treaty;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
