package org.islegraph.loading;

import java.sql.Statement;
import java.time.Clock;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.islegraph.benchmark.SyntheticDataset;
import org.islegraph.graphql.Revision;
import org.islegraph.record.LanguageTagColumn;
import org.islegraph.time.FuzzyDateColumn;

/**
 * Makes a PostgreSQL hold a synthetic dataset, through the application's own loader but without the rest of the
 * application, which this needs neither built nor configured. Run by {@code src/bench/generate}.
 */
final class SyntheticLoad {

    /** Datasets of one size are the same everywhere, so that measurements can be compared. */
    private static final long SEED = 1;

    private SyntheticLoad() {}

    /**
     * Replaces whatever the database holds.
     *
     * @param arguments JDBC URL, user, password, number of statements
     */
    public static void main(String[] arguments) {
        Map<String, Object> database = Map.of(
                "jakarta.persistence.jdbc.url", arguments[0],
                "jakarta.persistence.jdbc.user", arguments[1],
                "jakarta.persistence.jdbc.password", arguments[2],
                "hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName());
        int statements = Integer.parseInt(arguments[3]);
        Flyway.configure()
                .dataSource(arguments[0], arguments[1], arguments[2])
                .load()
                .migrate();
        try (StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                        .applySettings(database)
                        .build();
                SessionFactory factory = metadata(registry).buildSessionFactory();
                StatelessSession session = factory.openStatelessSession()) {
            session.beginTransaction();
            // The loader deletes row by row, so that readers see the old data until it is done. Here nobody reads.
            session.createNativeMutationQuery("truncate graph_record cascade").executeUpdate();
            session.createMutationQuery("delete from RevisionEntity where number > " + RevisionEntity.NOTHING_LOADED)
                    .executeUpdate();
            new Loader(session, Clock.systemUTC(), new Revision())
                    .loadIfNew("synthetic-" + SEED + "-" + statements, () -> SyntheticDataset.of(SEED, statements));
            session.getTransaction().commit();
            // As PostgreSQL advises after loading much: statistics for its planner, and pages known to be all visible.
            session.doWork(connection -> {
                connection.setAutoCommit(true);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("vacuum analyze");
                }
            });
        }
    }

    private static Metadata metadata(StandardServiceRegistry registry) {
        MetadataSources sources = new MetadataSources(registry)
                .addAnnotatedClasses(LanguageTagColumn.class, FuzzyDateColumn.class, RevisionEntity.class);
        Rows.TABLES.forEach(sources::addAnnotatedClass);
        return sources.buildMetadata();
    }
}
