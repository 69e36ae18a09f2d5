/** Datasets of any size for measuring, and what loads them. */
@NullMarked
package org.islegraph.benchmark;

import org.jspecify.annotations.NullMarked;
