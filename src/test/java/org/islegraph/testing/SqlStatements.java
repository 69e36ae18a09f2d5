package org.islegraph.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Sees each SQL statement of a request or a load before it is sent, on the thread that sends it. */
@PersistenceUnitExtension
@Singleton
public class SqlStatements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    private static volatile Consumer<String> observer = sql -> {};

    private static final ThreadLocal<Boolean> UNSEEN = ThreadLocal.withInitial(() -> false);

    @Override
    public String inspect(String sql) {
        if (UNSEEN.get() || Thread.currentThread().getName().equals(SearchIndex.THREAD)) return sql;
        SENT.add(sql);
        observer.accept(sql);
        return sql;
    }

    /** The statements that an action made the application send. */
    public static List<String> of(Runnable action) {
        SENT.clear();
        action.run();
        return List.copyOf(SENT);
    }

    /** Has each statement of an action seen by an observer. */
    public static void observe(Consumer<String> observed, Runnable action) {
        observer = observed;
        try {
            action.run();
        } finally {
            observer = sql -> {};
        }
    }

    /** Runs an action on this thread whose statements are none of the application's own. */
    static void unseen(Runnable action) {
        UNSEEN.set(true);
        try {
            action.run();
        } finally {
            UNSEEN.remove();
        }
    }
}
