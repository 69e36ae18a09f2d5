package org.islegraph.dispute;

import java.time.LocalDate;
import java.util.Map;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.Days;
import org.islegraph.time.Match;

/**
 * The day on which a period must hold.
 *
 * @param day days since 1970-01-01; null if any period will do
 * @param match how sure it must be
 */
record On(@Nullable Integer day, Match match) {

    /**
     * The day that a client asked for.
     *
     * @throws org.islegraph.graphql.InvalidArgument if its year is out of bounds
     */
    static On of(@Nullable LocalDate at, @Nullable Match match) {
        Match wanted = match == null ? Match.CERTAIN : match;
        if (at == null) return new On(null, wanted);
        return new On(Days.of("at", at), wanted);
    }

    /** Condition on the period of the entity {@code e}. */
    String condition() {
        if (day == null) return "1 = 1";
        return match == Match.CERTAIN
                ? "e.period.fromLatest <= :at and :at < e.period.untilEarliest"
                : "e.period.fromEarliest <= :at and :at < e.period.untilLatest";
    }

    /** Parameters of the condition. */
    Map<String, ?> parameters() {
        return day == null ? Map.of() : Map.of("at", day);
    }
}
