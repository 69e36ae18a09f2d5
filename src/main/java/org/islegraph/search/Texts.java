package org.islegraph.search;

import java.util.List;

/** The texts of one record. */
record Texts(RecordType type, String slug, List<Text> texts) {}
