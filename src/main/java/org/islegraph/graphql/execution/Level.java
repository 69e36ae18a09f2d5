package org.islegraph.graphql.execution;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.GraphQLObjectType;
import io.smallrye.graphql.api.Nullable;

/** All objects of one type at one place of an operation: their fields are resolved together. */
final class Level {

    final GraphQLObjectType type;
    final List<Selection> selections;
    final List<ObjectValue> objects = new ArrayList<>();

    Level(GraphQLObjectType type, List<Selection> selections) {
        this.type = type;
        this.selections = selections;
    }

    ObjectValue add(Object source, @Nullable Path path) {
        ObjectValue object = new ObjectValue(this, source, path);
        objects.add(object);
        return object;
    }
}
