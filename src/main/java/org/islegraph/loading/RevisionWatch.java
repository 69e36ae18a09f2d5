package org.islegraph.loading;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.islegraph.graphql.Revision;
import org.jboss.logging.Logger;

/** Looks for revisions that other replicas have loaded into the same database. */
@Singleton
class RevisionWatch {

    private static final Logger LOG = Logger.getLogger(RevisionWatch.class);

    private final DataSource database;
    private final Revision current;

    RevisionWatch(DataSource database, Revision current) {
        this.database = database;
        this.current = current;
    }

    void start(
            @Observes StartupEvent start,
            Vertx vertx,
            @ConfigProperty(name = "islegraph.reply-cache.revision-check-interval") Duration interval) {
        look();
        vertx.setPeriodic(
                interval.toMillis(),
                timer -> vertx.executeBlocking(
                        () -> {
                            look();
                            return timer;
                        },
                        false));
    }

    /** Not through Hibernate: it is one number, and needs no session. */
    void look() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(number) from revision")) {
            if (row.next()) current.becomes(row.getInt(1));
        } catch (SQLException unavailable) {
            LOG.warn("Cannot look for a new revision of the dataset; trying again", unavailable);
        }
    }
}
