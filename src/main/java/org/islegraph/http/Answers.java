package org.islegraph.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.islegraph.graphql.Revision;

/**
 * Keeps answers, so that one that was given is not computed again, and one that is being computed is not computed twice.
 *
 * <p>The revisions of the data and of the search index are part of the key, so that an answer cannot outlive what it was
 * made from: a search that the old index has answered for a new revision is left behind when its own index is there.
 */
@Singleton
class Answers {

    private final Revision revision;
    private final @Nullable AsyncCache<Key, Answer> cache;

    Answers(Revision revision, @ConfigProperty(name = "islegraph.reply-cache.max-bytes") long maxBytes) {
        this.revision = revision;
        this.cache = maxBytes == 0
                ? null
                : Caffeine.newBuilder()
                        .maximumWeight(maxBytes)
                        .weigher((Key key, Answer answer) -> weight(key, answer))
                        .buildAsync();
    }

    /** The answer to a request: the one that is kept or under way, or else a new one. */
    CompletableFuture<Answer> get(GraphQLRequest request, Supplier<Future<Answer>> compute) {
        if (cache == null) return compute.get().toCompletionStage().toCompletableFuture();
        Key key = Key.of(revision, request);
        CompletableFuture<Answer> answer = cache.get(
                key, (absent, executor) -> compute.get().toCompletionStage().toCompletableFuture());
        // Also for one that is done by now: a computation may end before it is looked at here.
        return answer.thenApply(given -> {
            if (!given.isReusable()) cache.asMap().remove(key, answer);
            return given;
        });
    }

    /** Bytes that an entry takes, about. */
    private static int weight(Key key, Answer answer) {
        return 512 + answer.body().length() + key.query.length() + key.variables.length();
    }

    private record Key(
            int revision,
            int indexed,
            String query,
            @Nullable String operationName,
            String variables) {
        static Key of(Revision revision, GraphQLRequest request) {
            return new Key(
                    revision.number(),
                    revision.indexed(),
                    request.query(),
                    request.operationName(),
                    request.variablesText());
        }
    }
}
