package org.islegraph.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Resolves an edge of the graph once per level of the query and argument set, for all parents together.
 *
 * <p>An edge is a function from a list of keys to what each has. It runs on the thread of the request, so that it may
 * use the request's session.
 */
@Singleton
public class Batch {

    private final Context context;

    Batch(Context context) {
        this.context = context;
    }

    /** The edge's list for one parent; empty if the edge has nothing for it. */
    public <V> CompletionStage<List<V>> many(
            String edge, Object arguments, long key, Function<Collection<Long>, Map<Long, List<V>>> load) {
        return load(edge, arguments, key, load).thenApply(found -> found == null ? List.of() : found);
    }

    /** The edge's record for one parent; null if the edge has none, or the key is null. */
    public <V> CompletionStage<@Nullable V> one(
            String edge, Object arguments, @Nullable Long key, Function<Collection<Long>, Map<Long, V>> load) {
        return key == null ? CompletableFuture.completedFuture(null) : load(edge, arguments, key, load);
    }

    /** The edge's page for one parent, as the connection type that shows it. */
    public <N, C> CompletionStage<@NonNull C> connection(
            String edge,
            Object arguments,
            long key,
            Function<Collection<Long>, Map<Long, Page<N>>> load,
            Function<Page<N>, C> connection) {
        return load(edge, arguments, key, load).thenApply(page -> connection.apply(Objects.requireNonNull(page)));
    }

    private <V> CompletionStage<@Nullable V> load(
            String edge, Object arguments, long key, Function<Collection<Long>, Map<Long, V>> load) {
        DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
        DataLoaderRegistry registry = environment.getDataLoaderRegistry();
        String name = name(environment.getGraphQlContext(), new Call(edge, arguments));
        registry.computeIfAbsent(name, absent -> loader(load));
        DataLoader<Long, V> loader = environment.getDataLoader(name);
        return loader.load(key);
    }

    private static <V> DataLoader<Long, V> loader(Function<Collection<Long>, Map<Long, V>> load) {
        return DataLoaderFactory.newMappedDataLoader(keys -> CompletableFuture.completedFuture(load.apply(keys)));
    }

    /** Registries name loaders by text, and no text of arguments is sure to be theirs alone: so calls are numbered. */
    private static String name(GraphQLContext request, Call call) {
        Map<Call, String> names = request.computeIfAbsent(Batch.class, absent -> new HashMap<Call, String>());
        return names.computeIfAbsent(call, absent -> call.edge + "#" + names.size());
    }

    private record Call(String edge, Object arguments) {}
}
