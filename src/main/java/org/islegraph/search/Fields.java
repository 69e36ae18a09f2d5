package org.islegraph.search;

import java.util.ArrayList;
import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.LanguageTag;

/**
 * Names of the index's fields. Each text is in those of all languages, and again in those of its own language and of each
 * broader form of it, so that a search in one language reads one set of fields as any other search does.
 */
record Fields(String suffix) {

    static Fields of(@Nullable LanguageTag language) {
        return new Fields(language == null ? "" : "@" + language);
    }

    /** All fields that a text of a language is in. */
    static List<Fields> holding(@Nullable LanguageTag language) {
        List<Fields> all = new ArrayList<>(List.of(of(null)));
        for (LanguageTag tag = language; tag != null; tag = tag.parent()) {
            all.add(of(tag));
        }
        return all;
    }

    String name() {
        return "name" + suffix;
    }

    String text() {
        return "text" + suffix;
    }

    /** Whole names. */
    String whole() {
        return "whole" + suffix;
    }
}
