package org.islegraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class ConcurrencyTest {

    private static final int REQUESTS = 16;

    /** Two root fields, edges with arguments under aliases, three levels. */
    private static final String QUERY = """
            { islands { nodes { name then: control(at: "1900-01-01") { country { name } }
                now: control(at: "2000-01-01") { country { name } } statements(first: 1) { nodes { slug } } } }
              treaties { nodes { title participations { country { name } } } } }""";

    @Inject
    EntityManager database;

    /** Each request waits in its first statement until all others have got to theirs. */
    @Test
    void runsManySlowRequestsAtOnceEachOnOneThreadWithItsOwnSession() throws Exception {
        CyclicBarrier allAreRunning = new CyclicBarrier(REQUESTS);
        Set<Thread> met = ConcurrentHashMap.newKeySet();
        Map<Object, Set<Thread>> threadsOfSession = new ConcurrentHashMap<>();
        List<Object> replies = new ArrayList<>();
        SqlStatements.observe(
                sql -> {
                    threadsOfSession
                            .computeIfAbsent(session(), session -> ConcurrentHashMap.newKeySet())
                            .add(Thread.currentThread());
                    if (met.add(Thread.currentThread())) await(allAreRunning);
                },
                () -> replies.addAll(sendAtOnce()));
        assertThat(met).hasSize(REQUESTS);
        assertThat(threadsOfSession).hasSize(REQUESTS);
        assertThat(threadsOfSession.values())
                .allSatisfy(threads -> assertThat(threads).hasSize(1));
        assertThat(replies).hasSize(REQUESTS).containsOnly(Api.answer(QUERY, Map.of()));
    }

    private Object session() {
        return System.identityHashCode(database.unwrap(SharedSessionContractImplementor.class));
    }

    private static List<Object> sendAtOnce() {
        ExecutorService clients = Executors.newFixedThreadPool(REQUESTS);
        try {
            List<Future<Object>> pending = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                pending.add(clients.submit(() -> Api.answer(QUERY, Map.of())));
            }
            List<Object> replies = new ArrayList<>();
            for (Future<Object> reply : pending) {
                replies.add(reply.get(30, TimeUnit.SECONDS));
            }
            return replies;
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        } finally {
            clients.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(8, TimeUnit.SECONDS);
        } catch (Exception notAllCame) {
            throw new AssertionError("fewer than " + REQUESTS + " requests ran at once", notAllCame);
        }
    }
}
