package org.islegraph.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.islegraph.dataset.Dataset;

/** Which features are part of which, at any depth. */
final class Groups {

    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();

    Groups(List<Dataset.Island> islands) {
        for (Dataset.Island island : islands) {
            for (Dataset.Membership membership : island.partOf()) {
                members.computeIfAbsent(membership.group(), group -> new ArrayList<>())
                        .add(island.slug());
                groups.computeIfAbsent(island.slug(), member -> new ArrayList<>())
                        .add(membership.group());
            }
        }
    }

    /** The features and all that is part of them. */
    Set<String> within(Collection<String> islands) {
        Set<String> reached = new TreeSet<>();
        islands.forEach(island -> reach(members, island, reached));
        return reached;
    }

    /** The groups that a feature is part of. */
    Set<String> around(String island) {
        Set<String> reached = new TreeSet<>();
        reach(groups, island, reached);
        reached.remove(island);
        return reached;
    }

    private static void reach(Map<String, List<String>> graph, String from, Set<String> reached) {
        if (!reached.add(from)) return;
        graph.getOrDefault(from, List.of()).forEach(next -> reach(graph, next, reached));
    }
}
