package org.islegraph.time;

import java.time.LocalDate;

import io.smallrye.graphql.api.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTest {

    @Test
    void holdsFromItsFirstDayToTheDayBeforeItsEnd() {
        Period period = Period.of("1946-02-02", "1991-12-26");
        assertThat(certain(period, "1946-02-01")).isFalse();
        assertThat(certain(period, "1946-02-02")).isTrue();
        assertThat(certain(period, "1991-12-25")).isTrue();
        assertThat(certain(period, "1991-12-26")).isFalse();
        assertThat(period.isOngoing()).isFalse();
    }

    @Test
    void isPossibleButNotCertainWithinAnUncertainBound() {
        Period period = Period.of("1945-08", "1946");
        assertThat(possible(period, "1945-07-31")).isFalse();
        assertThat(possible(period, "1945-08-01")).isTrue();
        assertThat(certain(period, "1945-08-30")).isFalse();
        assertThat(certain(period, "1945-08-31")).isTrue();
        assertThat(certain(period, "1945-12-31")).isTrue();
        assertThat(certain(period, "1946-01-01")).isFalse();
        assertThat(possible(period, "1946-12-30")).isTrue();
        assertThat(possible(period, "1946-12-31")).isFalse();
    }

    @Test
    void tellsOpenBoundsFromUnknownOnes() {
        Period open = Period.of("..", "..");
        assertThat(certain(open, "1600-01-01")).isTrue();
        assertThat(certain(open, "2600-01-01")).isTrue();
        assertThat(open.isOngoing()).isTrue();

        Period unknown = Period.UNKNOWN;
        assertThat(certain(unknown, "1900-01-01")).isFalse();
        assertThat(possible(unknown, "1900-01-01")).isTrue();
        assertThat(unknown.isOngoing()).isFalse();
    }

    @Test
    void refusesAnEndBeforeItsBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of("1946", "1945"))
                .withMessage("the period ends (\"1945\") before it begins (\"1946\"); swap or mend its bounds");
    }

    @Test
    void mayEndInTheMonthInWhichItBegan() {
        assertThat(possible(Period.of("1945-08-28", "1945-08"), "1945-08-29")).isTrue();
    }

    private static boolean certain(Period period, String date) {
        return period.fromLatest() <= day(date) && day(date) < period.untilEarliest();
    }

    private static boolean possible(Period period, String date) {
        return period.fromEarliest() <= day(date) && day(date) < period.untilLatest();
    }

    private static int day(@Nullable String date) {
        return Math.toIntExact(LocalDate.parse(String.valueOf(date)).toEpochDay());
    }
}
