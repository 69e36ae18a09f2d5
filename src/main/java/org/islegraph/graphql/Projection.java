package org.islegraph.graphql;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Selects a schema record from an entity whose fields have the names of the record's components. */
public final class Projection {

    /** Before each column's name, since some fields are named as words of SQL are. */
    private static final String COLUMN = "f_";

    private static final ClassValue<List<String>> FIELDS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.isAnnotationPresent(NotStored.class))
                    .map(RecordComponent::getName)
                    .toList();
        }
    };

    private Projection() {}

    /**
     * The {@code new …(…)} of a query for one record.
     *
     * @param alias the entity's alias in the query
     */
    public static String of(Class<? extends Record> type, String alias) {
        return created(type, alias + ".");
    }

    /**
     * The {@code new …(…)} of a query for one record from the columns of a subquery.
     *
     * @param alias the subquery's alias in the query
     */
    public static String ofColumns(Class<? extends Record> type, String alias) {
        return created(type, alias + "." + COLUMN);
    }

    /**
     * The fields of one record as a subquery selects them, for {@link #ofColumns}.
     *
     * @param alias the entity's alias in the subquery
     */
    public static String columns(Class<? extends Record> type, String alias) {
        return fields(type)
                .map(name -> alias + "." + name + " as " + COLUMN + name)
                .collect(Collectors.joining(", "));
    }

    private static String created(Class<? extends Record> type, String prefix) {
        return fields(type)
                .map(name -> prefix + name)
                .collect(Collectors.joining(", ", "new " + type.getName() + "(", ")"));
    }

    private static Stream<String> fields(Class<? extends Record> type) {
        return FIELDS.get(type).stream();
    }
}
