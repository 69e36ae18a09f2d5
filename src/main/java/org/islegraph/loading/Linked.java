package org.islegraph.loading;

import io.smallrye.graphql.api.Nullable;

/**
 * A record that links to subjects, and what orders it in the lists below them.
 *
 * @param day the day by which its lists are ordered; 0 if they are ordered by slug only
 * @param slug null if it has none
 */
record Linked(long key, int day, @Nullable String slug) {

    /** A record whose lists are ordered by slug. */
    static Linked bySlug(long key, String slug) {
        return new Linked(key, 0, slug);
    }

    /** A part that stands in no list below its subjects. */
    static Linked part(long key) {
        return new Linked(key, 0, null);
    }
}
