package org.islegraph.time;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Periods with random bounds agree with what it means that a bound may be read in several ways. */
class PeriodPropertyTest {

    private static final long SEED = Long.getLong("islegraph.seed", System.nanoTime());
    private static final String[] BOUNDS = {
        "1944", "1945", "1945?", "1945-08", "1945-08-28", "1945-08-28~", "1945-09", "1946-01-01"
    };
    private static final int FIRST = Edtf.parse("1943-12").earliestDay();
    private static final int LAST = Edtf.parse("1947-01").latestDay();

    @Test
    void aDayIsCertainIfAllReadingsHoldItAndPossibleIfOneDoes() {
        System.out.println("PeriodPropertyTest: -Dislegraph.seed=" + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            String from = BOUNDS[random.nextInt(BOUNDS.length)];
            String until = BOUNDS[random.nextInt(BOUNDS.length)];
            if (Edtf.parse(until).latestDay() < Edtf.parse(from).earliestDay()) continue;
            Period period = Period.of(from, until);
            for (int n = 0; n < 40; n++) {
                int day = FIRST + random.nextInt(LAST - FIRST);
                assertThat(period.isCertain(day))
                        .as("%s/%s on %d", from, until, day)
                        .isEqualTo(inAll(from, until, day));
                assertThat(period.isPossible(day))
                        .as("%s/%s on %d", from, until, day)
                        .isEqualTo(inSome(from, until, day));
            }
        }
    }

    @Test
    void whatIsCertainIsPossibleAndOpenBoundsHoldForGood() {
        Random random = new Random(SEED);
        String[] all = {null, "..", "-0044-03-15", "0000", "Y-12000", "1945", "Y12000", "9999-12-31"};
        for (int i = 0; i < 2_000; i++) {
            String from = all[random.nextInt(all.length)];
            String until = all[random.nextInt(all.length)];
            Period period;
            try {
                period = Period.of(from, until);
            } catch (IllegalArgumentException endsBeforeItBegins) {
                assertThat(endsBeforeItBegins).hasMessageContaining("ends");
                continue;
            }
            int day = random.nextInt();
            assertThat(!period.isCertain(day) || period.isPossible(day)).isTrue();
            assertThat(period.getBegins()).isEqualTo(bound(from));
            assertThat(period.getEnds()).isEqualTo(bound(until));
            assertThat(period.isOngoing()).isEqualTo("..".equals(until));
            if ("..".equals(from) && "..".equals(until))
                assertThat(period.isCertain(day)).isTrue();
            if (from == null || until == null) assertThat(period.isCertain(day)).isFalse();
        }
    }

    private static Bound bound(String text) {
        if (text == null) return Bound.UNKNOWN;
        return text.equals("..") ? Bound.OPEN : Bound.DATED;
    }

    /** The earliest end after the latest beginning holds least, and each reading holds at least that. */
    private static boolean inAll(String from, String until, int day) {
        for (int begin = Edtf.parse(from).earliestDay();
                begin <= Edtf.parse(from).latestDay();
                begin++) {
            for (int end : new int[] {
                Edtf.parse(until).earliestDay(), Edtf.parse(until).latestDay()
            }) {
                if (day < begin || day >= end) return false;
            }
        }
        return true;
    }

    /** Its two bounds are read independently. */
    private static boolean inSome(String from, String until, int day) {
        boolean begun = false;
        boolean unfinished = false;
        for (int begin = Edtf.parse(from).earliestDay();
                begin <= Edtf.parse(from).latestDay();
                begin++) {
            begun |= begin <= day;
        }
        for (int end = Edtf.parse(until).earliestDay(); end <= Edtf.parse(until).latestDay(); end++) {
            unfinished |= day < end;
        }
        return begun && unfinished;
    }
}
