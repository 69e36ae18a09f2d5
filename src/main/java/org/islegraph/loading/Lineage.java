package org.islegraph.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.islegraph.dataset.Dataset;

/** Which countries continued or succeeded which, directly or through others. */
final class Lineage {

    private final Map<String, List<String>> successors = new HashMap<>();

    Lineage(List<Dataset.Country> countries) {
        for (Dataset.Country country : countries) {
            for (Dataset.Succession succession : country.predecessors()) {
                successors
                        .computeIfAbsent(succession.country(), earlier -> new ArrayList<>())
                        .add(country.slug());
            }
        }
    }

    /** The countries and all that came after them: those among whose deeds the deeds of these count. */
    Set<String> after(Collection<String> countries) {
        Set<String> reached = new TreeSet<>();
        countries.forEach(country -> reach(country, reached));
        return reached;
    }

    private void reach(String from, Set<String> reached) {
        if (!reached.add(from)) return;
        successors.getOrDefault(from, List.of()).forEach(next -> reach(next, reached));
    }
}
