package org.islegraph.search;

import org.eclipse.microprofile.graphql.Description;

/** Part of a text. */
@Description(
        "Part of a text, in UTF-16 code units, as strings of JavaScript and Java count them: text.substring(start, end).")
public record TextRange(
        @Description("Offset of the first code unit.") int start,
        @Description("Offset after the last code unit.") int end) {}
