/** What tests share: the database they run on, the API as a client sees it, and the SQL that a request sends. */
@NullMarked
package org.islegraph.testing;

import org.jspecify.annotations.NullMarked;
