package org.islegraph.http;

import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs what only reads in one transaction. It is always rolled back: nothing is lost by it, and a field that failed,
 * which would make a commit fail, takes no other field with it.
 */
@Singleton
class ReadTransaction {

    private final UserTransaction transaction;
    private final int timeoutSeconds;

    ReadTransaction(
            UserTransaction transaction, @ConfigProperty(name = "islegraph.query.timeout-seconds") int timeoutSeconds) {
        this.transaction = transaction;
        this.timeoutSeconds = timeoutSeconds;
    }

    <T> T call(Supplier<T> reading) {
        try {
            transaction.setTransactionTimeout(timeoutSeconds);
            transaction.begin();
            try {
                return reading.get();
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
