package org.islegraph.record;

import java.util.HashMap;
import java.util.Map;

/**
 * What the entity {@code e} of a query must fulfil.
 *
 * @param text condition of HQL
 * @param parameters its parameters, by name
 */
public record Condition(String text, Map<String, ?> parameters) {

    /** Everything fulfils it. */
    public static final Condition NONE = new Condition("1 = 1", Map.of());

    /** Both must be fulfilled; they share no parameter. */
    public Condition and(Condition other) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(other.parameters);
        return new Condition(text + " and " + other.text, all);
    }
}
