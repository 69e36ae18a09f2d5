package org.islegraph.search;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.LanguageTag;

/**
 * A text of a record.
 *
 * @param field where the record has it, as a path of the schema
 * @param isName true if it names the record
 */
record Text(String field, boolean isName, @Nullable LanguageTag language, String text) {}
