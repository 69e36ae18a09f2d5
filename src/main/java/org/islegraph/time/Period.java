package org.islegraph.time;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A half-open period whose bounds may be uncertain, unknown or open.
 *
 * <p>The four days say when it may and when it must have begun and ended, so that a query compares numbers only. A
 * bound that is unknown may lie anywhere; a bound that is open lies before or after every day.
 */
@Embeddable
@Description("A half-open period: from is the first day, until the first day after. Bounds may be uncertain.")
public record Period(
        @Ignore @Column(name = "period_from") @Nullable FuzzyDate fromBound,
        @Ignore @Column(name = "period_until") @Nullable FuzzyDate untilBound,
        @Ignore @Column(name = "from_earliest") int fromEarliest,
        @Ignore @Column(name = "from_latest") int fromLatest,
        @Ignore @Column(name = "until_earliest") int untilEarliest,
        @Ignore @Column(name = "until_latest") int untilLatest) {

    /** How the dataset writes a bound that lies before or after every day. */
    public static final String OPEN = "..";

    /** A period of which neither bound is known. */
    public static final Period UNKNOWN = of(null, null);

    /**
     * A period from two bounds as the dataset writes them: EDTF, ".." when open, null when unknown.
     *
     * @throws IllegalArgumentException if a bound is no date, or the period must have ended before it began
     */
    public static Period of(@Nullable String from, @Nullable String until) {
        FuzzyDate begin = from == null || from.equals(OPEN) ? null : Edtf.parse(from);
        FuzzyDate end = until == null || until.equals(OPEN) ? null : Edtf.parse(until);
        Period period = new Period(
                begin,
                end,
                begin == null ? FuzzyDate.BEGINNING : begin.earliestDay(),
                begin != null ? begin.latestDay() : from == null ? FuzzyDate.END : FuzzyDate.BEGINNING,
                end != null ? end.earliestDay() : until == null ? FuzzyDate.BEGINNING : FuzzyDate.END,
                end == null ? FuzzyDate.END : end.latestDay());
        if (period.untilLatest < period.fromEarliest) {
            throw new IllegalArgumentException(
                    "the period ends (\"" + until + "\") before it begins (\"" + from + "\"); swap or mend its bounds");
        }
        return period;
    }

    /** True if it holds on a day however its bounds are read. */
    public boolean isCertain(int day) {
        return fromLatest <= day && day < untilEarliest;
    }

    /** True if it holds on a day for some reading of its bounds. */
    public boolean isPossible(int day) {
        return fromEarliest <= day && day < untilLatest;
    }

    @Description("First day; absent if unknown, or if there is no beginning.")
    public @Nullable FuzzyDate getFrom() {
        return fromBound;
    }

    @Description("First day after the end; absent if unknown or ongoing.")
    public @Nullable FuzzyDate getUntil() {
        return untilBound;
    }

    @Description("What is known of its beginning.")
    public Bound getBegins() {
        if (fromBound != null) return Bound.DATED;
        return fromLatest == FuzzyDate.END ? Bound.UNKNOWN : Bound.OPEN;
    }

    @Description("What is known of its end.")
    public Bound getEnds() {
        if (untilBound != null) return Bound.DATED;
        return untilEarliest == FuzzyDate.BEGINNING ? Bound.UNKNOWN : Bound.OPEN;
    }

    @Description("True if it has not ended.")
    public boolean isOngoing() {
        return untilBound == null && untilEarliest == FuzzyDate.END;
    }
}
