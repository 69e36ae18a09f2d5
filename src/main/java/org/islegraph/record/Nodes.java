package org.islegraph.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;

/** Finds nodes of any type: by global id, or by key and type. One statement per type. */
@Singleton
public class Nodes {

    private final Map<String, NodeRepository<?, ?>> byType;

    Nodes(@All List<NodeRepository<?, ?>> repositories) {
        this.byType = repositories.stream()
                .collect(Collectors.toMap(NodeRepository::type, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** The nodes with these ids, by id; those unknown or malformed are absent. */
    public Map<String, Node> byIds(Collection<String> ids) {
        Map<String, List<String>> slugsByType = ids.stream()
                .distinct()
                .map(GlobalId::parse)
                .flatMap(Optional::stream)
                .filter(id -> byType.containsKey(id.type()))
                .collect(Collectors.groupingBy(
                        GlobalId::type, TreeMap::new, Collectors.mapping(GlobalId::slug, Collectors.toList())));
        Map<String, Node> found = new HashMap<>();
        slugsByType.forEach((type, slugs) ->
                repository(type).bySlugs(slugs).forEach(node -> found.put(((Node) node).getId(), (Node) node)));
        return found;
    }

    /** The nodes with these keys, by key. */
    public Map<Long, Node> byKeys(Map<String, ? extends Collection<Long>> keysByType) {
        Map<Long, Node> found = new HashMap<>();
        keysByType.forEach((type, keys) -> found.putAll(repository(type).nodes(keys)));
        return found;
    }

    private NodeRepository<?, ?> repository(String type) {
        NodeRepository<?, ?> repository = byType.get(type);
        if (repository == null) throw new IllegalStateException("no repository reads nodes of type " + type);
        return repository;
    }
}
