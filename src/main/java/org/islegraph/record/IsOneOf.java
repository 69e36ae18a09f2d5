package org.islegraph.record;

import java.util.Collection;

import jakarta.persistence.Query;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.query.spi.QueryParameterImplementor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code is_one_of(e.key, :keys)} of queries, for keys in one array. An index on the key answers it.
 *
 * <p>A list of keys ({@code e.key in :keys}) makes a text of its own for each length, which Hibernate translates for each
 * request and the database prepares time and again. Hibernate's own {@code array_contains} reads the whole table.
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

    /** Binds the keys. */
    public static <Q extends Query> Q bind(Q query, String parameter, Collection<Long> keys) {
        return bind(query, parameter, keys.toArray(new Long[0]));
    }

    /** Binds values of any type. */
    public static <Q extends Query> Q bind(Q query, String parameter, Object[] values) {
        // Else Hibernate expects that a list may come, and translates the query each time.
        ((QueryParameterImplementor<?>) query.getParameter(parameter)).disallowMultiValuedBinding();
        query.setParameter(parameter, values);
        return query;
    }
}
