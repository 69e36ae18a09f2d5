package org.islegraph.record;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code is_one_of(e.key, :keys)} of queries, for keys in one array.
 *
 * <p>A list of keys ({@code e.key in :keys}) makes a text of its own for each length, which is then translated for each
 * request and prepared by the database time and again; with an array the text is always the same.
 */
public class IsOneOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "is_one_of",
                        "?1=any(?2)",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
