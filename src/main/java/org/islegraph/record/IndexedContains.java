package org.islegraph.record;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Writes the predicate {@code :keys contains e.key} so that an index on the key answers it; the way of Hibernate's own
 * dialects reads the whole table.
 *
 * <p>Keys in one array, since a list ({@code e.key in :keys}) makes a text of its own for each length, which is
 * translated for each request and prepared by the database time and again. And the predicate rather than a function:
 * Hibernate keeps no plan of a query that has a parameter as an argument of a function.
 */
public class IndexedContains implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "array_contains",
                        "?2=any(?1)",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
