package org.islegraph.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.Days;
import org.islegraph.time.Lasting;
import org.islegraph.time.Match;
import org.islegraph.time.Period;

/**
 * The day on which a period must hold.
 *
 * @param day days since 1970-01-01; null if any period will do
 * @param match how sure it must be
 */
public record On(@Nullable Integer day, Match match) {

    /** Description of the argument {@code at}. */
    public static final String AT = "Only what holds on this day; all periods if absent.";

    /** Description of the argument {@code match}. */
    public static final String MATCH = "How sure it must be to hold on that day.";

    /** Description of the field {@code certainty}. */
    public static final String CERTAINTY =
            "How sure it is to hold on the day that was asked for; absent if no day was asked for.";

    /**
     * The day that a client asked for.
     *
     * @throws org.islegraph.graphql.InvalidArgument if its year is out of bounds
     */
    public static On of(@Nullable LocalDate at, @Nullable Match match) {
        Match wanted = match == null ? Match.CERTAIN : match;
        if (at == null) return new On(null, wanted);
        return new On(Days.of("at", at), wanted);
    }

    /** That the period of the entity holds. */
    public Condition condition() {
        if (day == null) return Condition.NONE;
        return new Condition(holds("e", ":at"), Map.of("at", day));
    }

    /** That the period of an entity holds on a day, by the entity's alias and the day's number or parameter. */
    public String holds(String entity, String on) {
        return match == Match.CERTAIN
                ? "%1$s.period.fromLatest <= %2$s and %2$s < %1$s.period.untilEarliest".formatted(entity, on)
                : "%1$s.period.fromEarliest <= %2$s and %2$s < %1$s.period.untilLatest".formatted(entity, on);
    }

    /** Those that hold, each saying how sure it is. */
    public <T extends Lasting<T>> List<T> among(@Nullable List<T> all) {
        if (all == null) return List.of();
        Integer asked = day;
        if (asked == null) return all;
        return all.stream()
                .filter(each -> holds(each.period(), asked))
                .map(each -> each.withCertainty(each.period().isCertain(asked) ? Match.CERTAIN : Match.POSSIBLE))
                .toList();
    }

    private boolean holds(Period period, int asked) {
        return match == Match.CERTAIN ? period.isCertain(asked) : period.isPossible(asked);
    }
}
