package org.islegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.graphql.api.Nullable;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The database that the tests run on: H2 in memory, or a real PostgreSQL when the build's second round asks for it.
 *
 * <p>PostgreSQL comes from Maven artifacts and is empty at the start of each application under test.
 */
public class Database implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgres;

    /** True if the tests run on PostgreSQL. */
    public static boolean isPostgreSQL() {
        return System.getProperty("quarkus.test.profile", "").contains("postgresql");
    }

    @Override
    public Map<String, String> start() {
        if (!isPostgreSQL()) return Map.of();
        try {
            EmbeddedPostgres started = EmbeddedPostgres.start();
            postgres = started;
            return Map.of(
                    "quarkus.datasource.jdbc.url", started.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres");
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    @Override
    public void stop() {
        if (postgres == null) return;
        try {
            postgres.close();
        } catch (IOException unclean) {
            throw new UncheckedIOException(unclean);
        }
    }
}
