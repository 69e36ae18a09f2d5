package org.islegraph.graphql.execution;

import io.smallrye.graphql.api.Nullable;

/** An object of the reply: what it was made from, and the values of its fields once its level has been resolved. */
final class ObjectValue {

    final Level level;
    final Object source;
    final @Nullable Path path;

    /** One for each selection of the level: a leaf, an object, an array of either, or null. */
    final Object[] values;

    ObjectValue(Level level, Object source, @Nullable Path path) {
        this.level = level;
        this.source = source;
        this.path = path;
        this.values = new Object[level.selections.size()];
    }

    Path path(Selection selection) {
        return new Path(path, selection.name);
    }
}
