package org.islegraph.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.DateRange;
import org.islegraph.graphql.Days;
import org.islegraph.graphql.InvalidArgument;

/**
 * Makes the condition of a query from a client's filter.
 *
 * <p>Each text is true or false and never unknown, so that what is not true is what {@code not} means: it asks a column
 * that may be null whether it is null first, or stands in an {@code exists}.
 */
public final class Criteria {

    private static final int MAX = 50;

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private List<String> texts = new ArrayList<>();
    private int filters;

    private Criteria() {}

    /**
     * What a filter asks of the entity {@code e}.
     *
     * @param own adds what the filter asks itself, without those that it combines
     * @throws InvalidArgument if it holds too much
     */
    public static <F extends Filter<F>> Condition of(@Nullable F filter, BiConsumer<F, Criteria> own) {
        if (filter == null) return Condition.NONE;
        Criteria criteria = new Criteria();
        return new Condition(criteria.text(filter, own), criteria.parameters);
    }

    /** Adds a condition in which {@code :value} is a value; a null value means that the client did not ask. */
    public Criteria where(String text, @Nullable Object value) {
        if (value == null) return this;
        if (value instanceof Collection<?> some && some.isEmpty()) {
            texts.add("1 = 0");
            return this;
        }
        refuseNulls(value);
        String parameter = "w" + parameters.size();
        parameters.put(parameter, value);
        texts.add("(" + text.replace(":value", ":" + parameter) + ")");
        bound(parameters.size());
        return this;
    }

    /** Adds a condition with several values, named {@code :value0} and so on. */
    public Criteria whereAll(String text, Object... values) {
        if (Arrays.stream(values).anyMatch(value -> value instanceof Collection<?> some && some.isEmpty())) {
            texts.add("1 = 0");
            return this;
        }
        Arrays.stream(values).forEach(Criteria::refuseNulls);
        String named = text;
        for (int i = 0; i < values.length; i++) {
            String parameter = "w" + parameters.size();
            parameters.put(parameter, values[i]);
            named = named.replace(":value" + i, ":" + parameter);
        }
        texts.add("(" + named + ")");
        return this;
    }

    /** Adds that a date lies within a range however it is read, by its first and its last possible day. */
    public Criteria within(String argument, String earliest, String latest, @Nullable DateRange range) {
        if (range == null) return this;
        return where(earliest + " >= :value", day(argument + ".from", range.from()))
                .where(latest + " <= :value", day(argument + ".through", range.through()));
    }

    /** Adds that a record has a name, in any language, that begins with a text. */
    public Criteria named(String argument, @Nullable String beginning) {
        return where(
                "exists (select 1 from NameUseEntity n where n.recordKey = e.key"
                        + " and (n.folded like :value escape '!' or n.foldedRomanization like :value escape '!'))",
                Phrase.prefix(argument, beginning));
    }

    private <F extends Filter<F>> String text(F filter, BiConsumer<F, Criteria> own) {
        bound(++filters);
        List<String> outer = texts;
        texts = new ArrayList<>();
        own.accept(filter, this);
        List<String> all = texts;
        texts = outer;
        List<F> and = filter.and();
        if (and != null) all.addAll(texts(and, own));
        List<F> or = filter.or();
        if (or != null) all.add(or.isEmpty() ? "1 = 0" : "(" + String.join(" or ", texts(or, own)) + ")");
        F not = filter.not();
        if (not != null) all.add("not " + text(not, own));
        return all.isEmpty() ? "(1 = 1)" : "(" + String.join(" and ", all) + ")";
    }

    private <F extends Filter<F>> List<String> texts(List<F> filters, BiConsumer<F, Criteria> own) {
        List<String> texts = new ArrayList<>();
        refuseNulls(filters);
        for (F filter : filters) texts.add(text(filter, own));
        return texts;
    }

    /** A variable in a list literal gets past the library's check. */
    private static void refuseNulls(Object value) {
        if (value instanceof Collection<?> some && some.stream().anyMatch(Objects::isNull)) {
            throw new InvalidArgument("where", "where must hold no null in a list");
        }
    }

    private static void bound(int number) {
        if (number > MAX) {
            throw new InvalidArgument("where", "where must hold at most " + MAX + " conditions, held more");
        }
    }

    private static @Nullable Integer day(String argument, @Nullable LocalDate date) {
        return date == null ? null : Days.of(argument, date);
    }
}
