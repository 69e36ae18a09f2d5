package org.islegraph.graphql;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Selects a schema record from an entity whose fields have the names of the record's components. */
public final class Projection {

    private Projection() {}

    /**
     * The {@code new …(…)} of a query for one record.
     *
     * @param alias the entity's alias in the query
     */
    public static String of(Class<? extends Record> type, String alias) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> alias + "." + name)
                .collect(Collectors.joining(", ", "new " + type.getName() + "(", ")"));
    }
}
