package org.islegraph.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.graphql.Node;

/** Refetching by global id. */
@GraphQLApi
public class NodeApi {

    private static final int MAX_IDS = 100;

    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query("node")
    @Description("The record with this global id; null if there is none.")
    public @Nullable Node node(@Id @NonNull @Name("id") @Description("Global id of a record.") String id) {
        return nodes.byIds(List.of(id)).get(id);
    }

    @Query("nodes")
    @Description("The records with these global ids, in their order; null where there is none.")
    public List<Node> nodes(@NonNull @Name("ids") @Description("Global ids, at most 100.") List<@NonNull String> ids) {
        if (ids.size() > MAX_IDS) {
            throw new InvalidArgument("ids", "ids must be at most " + MAX_IDS + ", were " + ids.size());
        }
        // A variable in a list literal gets past the library's check.
        if (ids.stream().anyMatch(Objects::isNull)) throw new InvalidArgument("ids", "ids must hold no null");
        Map<String, Node> found = nodes.byIds(ids);
        return ids.stream().map(found::get).toList();
    }
}
