package org.islegraph.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.islegraph.graphql.NotReady;
import org.islegraph.graphql.Revision;
import org.jboss.logging.Logger;

/**
 * Keeps an index of the dataset, made anew in the background for each revision. The one before serves until the next is
 * there; no request waits.
 */
@Singleton
class Indexing {

    private static final Logger LOG = Logger.getLogger(Indexing.class);

    /** Longer than the five minutes of other transactions, as for a load. */
    private static final int LONGEST_SECONDS = 3600;

    /** What the database holds before the first load. */
    private static final int NOTHING_LOADED = 0;

    private final TextRepository texts;
    private final Revision published;
    private final AtomicBoolean isUnderWay = new AtomicBoolean();
    private final ExecutorService background = Executors.newSingleThreadExecutor(Indexing::thread);

    private volatile @Nullable Index current;

    Indexing(TextRepository texts, Revision published) {
        this.texts = texts;
        this.published = published;
    }

    /** One of its own: it must not take a thread from requests, nor wait for one. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "search-index");
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes StartupEvent start) {
        published.onEachLook(this::refresh);
        refresh();
    }

    void stop(@Observes ShutdownEvent stop) {
        // Not at once: an interrupted thread would close H2's files.
        background.shutdown();
    }

    /**
     * The newest index that is ready.
     *
     * @throws NotReady if none is yet
     */
    Index current() {
        Index index = current;
        if (index == null) throw new NotReady("The search index is being made; send the search again in a second.");
        return index;
    }

    private boolean isCurrent() {
        Index index = current;
        return index != null && index.revision() == published.number();
    }

    /** Makes the index anew if it is of another revision than the published one. */
    private void refresh() {
        if (isCurrent() || !isUnderWay.compareAndSet(false, true)) return;
        background.execute(() -> {
            try {
                index();
            } catch (RuntimeException failure) {
                LOG.warn("Cannot make the search index; trying again", failure);
            } finally {
                isUnderWay.set(false);
            }
        });
    }

    private void index() {
        for (int revision = revision(); isMissing(revision); revision = revision()) {
            long start = System.nanoTime();
            int wanted = revision;
            Index made = QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> Index.of(wanted, texts::forEach));
            // Else part of it may be from before a load, and part from after.
            if (revision() != revision) continue;
            current = made;
            published.isIndexed(revision);
            LOG.infof(
                    "Indexed revision %d for search: %d records, %d kB, in %d ms",
                    revision, made.size(), made.bytes() / 1024, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private boolean isMissing(int revision) {
        Index index = current;
        return revision != NOTHING_LOADED && (index == null || index.revision() != revision);
    }

    private int revision() {
        return QuarkusTransaction.requiringNew().call(texts::revision);
    }
}
