package org.islegraph.time;

import java.time.LocalDate;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A date as well as it is known: its EDTF text and the first and last day that it may mean.
 *
 * @param edtf the text, as {@link Edtf} reads it
 * @param earliestDay first possible day, counted from 1970-01-01; {@link #BEGINNING} when open
 * @param latestDay last possible day, inclusive, counted from 1970-01-01; {@link #END} when open
 */
@Description("A date as well as it is known.")
public record FuzzyDate(
        @Description(
                "The date in EDTF: \"1945-08-28\", \"1945-08\", \"1945\", \"1905~\" (about), \"1905?\" (uncertain).")
        String edtf,

        @Ignore int earliestDay,
        @Ignore int latestDay) {

    /** Before every day; the day of a bound that is open towards the past. */
    public static final int BEGINNING = Integer.MIN_VALUE;

    /** After every day; the day of a bound that is open towards the future. */
    public static final int END = Integer.MAX_VALUE;

    @Description("First day that the date may mean.")
    public @Nullable LocalDate getEarliest() {
        return earliestDay == BEGINNING ? null : LocalDate.ofEpochDay(earliestDay);
    }

    @Description("Last day that the date may mean.")
    public @Nullable LocalDate getLatest() {
        return latestDay == END ? null : LocalDate.ofEpochDay(latestDay);
    }
}
