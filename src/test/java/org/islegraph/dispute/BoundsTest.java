package org.islegraph.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.islegraph.time.Match;
import org.islegraph.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks for the day before, on and after each bound of a whole dispute, and evaluates the periods beside. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class BoundsTest {

    private static final String PERIOD = "period { begins ends from { edtf } until { edtf } } summary certainty";
    private static final String DISPUTE = "southern-kurils";

    @ParameterizedTest
    @EnumSource(Match.class)
    void holdsFromTheFirstDayToTheDayBeforeTheEnd(Match match) {
        List<Map<String, Object>> all = lasting("");
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Map<String, Object> each : all) {
            Period period = period(each);
            Stream.of(period.getFrom(), period.getUntil())
                    .filter(bound -> bound != null)
                    .flatMap(bound -> Stream.of(bound.getEarliest(), bound.getLatest()))
                    .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                    .forEach(days::add);
        }
        assertThat(days).hasSizeGreaterThan(30);
        for (LocalDate day : days) {
            List<Map<String, Object>> expected = new ArrayList<>();
            for (Map<String, Object> each : all) {
                int number = Math.toIntExact(day.toEpochDay());
                boolean certain = period(each).isCertain(number);
                if (!certain && (match == Match.CERTAIN || !period(each).isPossible(number))) continue;
                each.put("certainty", certain ? "CERTAIN" : "POSSIBLE");
                expected.add(Map.copyOf(withoutNulls(each)));
            }
            assertThat(lasting("(at: \"" + day + "\", match: " + match + ")").stream()
                            .map(BoundsTest::withoutNulls))
                    .as("on %s", day)
                    .isEqualTo(expected);
        }
    }

    private static List<Map<String, Object>> lasting(String arguments) {
        var dispute = Api.data("{ dispute(slug: \"" + DISPUTE + "\") { claims" + arguments + " { " + PERIOD
                + " } control" + arguments + " { " + PERIOD + " } } }");
        List<Map<String, Object>> all = new ArrayList<>(dispute.getList("dispute.claims"));
        all.addAll(dispute.getList("dispute.control"));
        return all;
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> each) {
        each.values().removeIf(value -> value == null);
        return each;
    }

    private static Period period(Map<String, Object> each) {
        return Period.of(bound(each, "begins", "from"), bound(each, "ends", "until"));
    }

    private static @Nullable String bound(Map<String, Object> each, String kind, String date) {
        if (!(each.get("period") instanceof Map<?, ?> period)) throw new AssertionError("no period: " + each);
        if (period.get(date) instanceof Map<?, ?> dated) return String.valueOf(dated.get("edtf"));
        return "OPEN".equals(period.get(kind)) ? Period.OPEN : null;
    }
}
