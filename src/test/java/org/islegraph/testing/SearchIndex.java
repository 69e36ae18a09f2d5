package org.islegraph.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

import io.quarkus.arc.Arc;
import org.islegraph.graphql.Revision;

/** The search index of the application under test, which is made in the background. */
public final class SearchIndex {

    /** Name of the thread that makes it. */
    static final String THREAD = "search-index";

    private SearchIndex() {}

    /** Waits until there is one of what the database holds. */
    public static void awaitReady() {
        Revision revision = Arc.container().instance(Revision.class).get();
        int loaded = loaded();
        await(() -> revision.indexed() == loaded);
    }

    private static int loaded() {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(number) from revision")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException unavailable) {
            throw new AssertionError(unavailable);
        }
    }

    /** Waits until something holds. */
    public static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("the index was not made");
            try {
                Thread.sleep(20);
            } catch (InterruptedException ended) {
                throw new AssertionError(ended);
            }
        }
    }
}
