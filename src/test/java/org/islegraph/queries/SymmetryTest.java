package org.islegraph.queries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No side of a dispute is preferred: what the answers have of one party, they have of each. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class SymmetryTest {

    private static final String DISPUTES = """
            query Q($after: String) { disputes(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes {
                slug names { usedBy { slug } }
                parties { slug predecessors { predecessor { slug predecessors { predecessor { slug } } } } }
                claims { claimant { slug } summary }
                islands { names { usedBy { slug } } partOf { group { names { usedBy { slug } } } }
                    provisions { ref terms { text interpretations { by { slug } } } } } } } }""";

    @Test
    void eachPartyHasItsClaimItsNamesAndItsReadings() {
        List<String> missing = new ArrayList<>();
        int disputes = 0;
        for (Map<String, ?> dispute : disputes()) {
            List<Map<String, ?>> parties = list(dispute.get("parties"));
            if (parties.size() < 2) continue;
            disputes++;
            Set<String> claimants = slugs(list(dispute.get("claims")), "claimant");
            Set<String> users = users(dispute);
            for (Map<String, ?> party : parties) {
                Set<String> lineage = line(party, parties);
                String who = dispute.get("slug") + ": " + party.get("slug");
                if (!meets(claimants, lineage)) missing.add(who + " has no claim");
                // Where no name is known to be one side's, all share it.
                if (!users.isEmpty() && !meets(users, lineage)) missing.add(who + " has no name for what it claims");
                // Of many parties, some may have said nothing of an instrument that two others quarrel about.
                if (parties.size() > 2) continue;
                readings(dispute, parties).forEach((words, readers) -> {
                    if (!meets(readers, lineage)) missing.add(who + " has no reading of " + words);
                });
            }
        }
        assertThat(missing).isEmpty();
        assertThat(disputes).isPositive();
    }

    private static List<Map<String, ?>> disputes() {
        List<Map<String, ?>> all = new ArrayList<>();
        String after = "";
        do {
            var page = Api.data(DISPUTES, after.isEmpty() ? Map.of() : Map.of("after", after))
                    .setRootPath("data.disputes");
            all.addAll(page.getList("nodes"));
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : "";
        } while (!after.isEmpty());
        return all;
    }

    /** Who uses any name of the dispute, its features, or the groups that they are part of. */
    private static Set<String> users(Map<String, ?> dispute) {
        Set<String> users = new HashSet<>();
        List<Map<String, ?>> named = new ArrayList<>(List.of(dispute));
        for (Map<String, ?> island : list(dispute.get("islands"))) {
            named.add(island);
            for (Map<String, ?> membership : list(island.get("partOf"))) named.add(map(membership.get("group")));
        }
        for (Map<String, ?> each : named) {
            for (Map<String, ?> name : list(each.get("names"))) users.addAll(slugs(list(name.get("usedBy")), null));
        }
        return users;
    }

    /** Who reads disputed words, for those that a party reads. */
    private static Map<String, Set<String>> readings(Map<String, ?> dispute, List<Map<String, ?>> parties) {
        Set<String> all = new HashSet<>();
        parties.forEach(party -> all.addAll(lineage(party)));
        Map<String, Set<String>> readings = new java.util.TreeMap<>();
        for (Map<String, ?> island : list(dispute.get("islands"))) {
            for (Map<String, ?> provision : list(island.get("provisions"))) {
                for (Map<String, ?> term : list(provision.get("terms"))) {
                    Set<String> readers = slugs(list(term.get("interpretations")), "by");
                    if (meets(readers, all))
                        readings.put(provision.get("ref") + " \"" + term.get("text") + "\"", readers);
                }
            }
        }
        return readings;
    }

    /** A party with the states that it continued or succeeded, and the parties that did so with it. */
    private static Set<String> line(Map<String, ?> party, List<Map<String, ?>> parties) {
        Set<String> line = lineage(party);
        for (Map<String, ?> other : parties) {
            if (lineage(other).contains(String.valueOf(party.get("slug")))) line.add(String.valueOf(other.get("slug")));
        }
        return line;
    }

    /** A party and the states that it continued or succeeded. */
    private static Set<String> lineage(Map<String, ?> country) {
        Set<String> lineage = new HashSet<>(Set.of(String.valueOf(country.get("slug"))));
        for (Map<String, ?> succession : list(country.get("predecessors"))) {
            lineage.addAll(lineage(map(succession.get("predecessor"))));
        }
        return lineage;
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<String> slugs(List<Map<String, ?>> records, @Nullable String field) {
        Set<String> slugs = new HashSet<>();
        for (Map<String, ?> each : records) {
            slugs.add(String.valueOf((field == null ? each : map(each.get(field))).get("slug")));
        }
        return slugs;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, ?>>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, ?>) value;
    }
}
