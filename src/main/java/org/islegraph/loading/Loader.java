package org.islegraph.loading;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.islegraph.dataset.Dataset;
import org.islegraph.dataset.DatasetReader;
import org.islegraph.graphql.Revision;
import org.jboss.logging.Logger;

/** Loads a dataset: wholly or not at all, and only if it differs from what is loaded. */
@Singleton
public class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    /** Longer than the five minutes of other transactions: to load a million statements takes some eight. */
    private static final int LONGEST_SECONDS = 3600;

    private final StatelessSession session;
    private final Clock clock;
    private final Revision current;
    private final DatasetReader reader = new DatasetReader();

    Loader(StatelessSession session, Clock clock, Revision current) {
        this.session = session;
        this.clock = clock;
        this.current = current;
    }

    /**
     * Makes the database hold these files.
     *
     * @return the revision that the database then holds; the same as before if it held them already
     * @throws org.islegraph.dataset.InvalidDataset if anything is wrong with them; the database is as it was
     */
    public int load(DatasetFiles files) {
        return load(files.fingerprint(), () -> reader.read(files.texts()));
    }

    /**
     * Makes the database hold a dataset.
     *
     * @param fingerprint what tells the dataset from every other, of at most 64 characters
     * @param checked gives the valid dataset, when it is found not to be loaded
     * @return the revision that the database then holds; the same as before if it held the dataset already
     */
    public int load(String fingerprint, Supplier<Dataset> checked) {
        int loaded =
                QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> loadIfNew(fingerprint, checked));
        current.becomes(loaded);
        return loaded;
    }

    /** As {@link #load(String, Supplier)}, in a transaction that is there already and may yet be rolled back. */
    int loadIfNew(String fingerprint, Supplier<Dataset> checked) {
        RevisionEntity loaded = latest();
        if (!loaded.fingerprint.equals(fingerprint)) loaded = latestAfterOtherLoads();
        if (loaded.fingerprint.equals(fingerprint)) {
            LOG.infof("Dataset revision %d is loaded already", loaded.number);
            return loaded.number;
        }
        long start = System.nanoTime();
        Dataset dataset = checked.get();
        DatasetRows.of(dataset).write(session);
        RevisionEntity revision = new RevisionEntity();
        revision.number = loaded.number + 1;
        revision.fingerprint = fingerprint;
        revision.publishedAt = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        session.insert(revision);
        LOG.infof(
                "Loaded dataset revision %d in %.1f s: %d disputes, %d islands, %d treaties, %d statements",
                revision.number,
                (System.nanoTime() - start) / 1e9,
                dataset.disputes().size(),
                dataset.islands().size(),
                dataset.treaties().size(),
                dataset.statements().size());
        return revision.number;
    }

    private RevisionEntity latestAfterOtherLoads() {
        session.get(RevisionEntity.class, RevisionEntity.NOTHING_LOADED, LockMode.PESSIMISTIC_WRITE);
        return latest();
    }

    private RevisionEntity latest() {
        return session.createSelectionQuery("from RevisionEntity order by number desc", RevisionEntity.class)
                .setMaxResults(1)
                .getSingleResult();
    }
}
