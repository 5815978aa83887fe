package io.concertreservation.adapter.out.persistence.shared;

import com.mysql.cj.jdbc.JdbcConnection;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Keeps the connections of the pool ready for a transaction, out of autocommit. The pool would switch it off before each
 * transaction and on after it, two round trips more. Whoever asks outside a transaction gets autocommit, and pays for that.
 */
@Singleton
class ReadyConnections implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(ReadyConnections.class);

    private final TransactionSynchronizationRegistry registry;

    /** Something that is done with the driver's connection itself: of what its wrapper is told the pool takes note, and undoes it. */
    @FunctionalInterface
    private interface Step {
        void on(JdbcConnection connection) throws SQLException;
    }

    ReadyConnections(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        attempt(connection, raw -> autocommit(raw, false));
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        boolean alone = registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        attempt(connection, raw -> autocommit(raw, alone));
    }

    /** Nothing is left open for the next one, whoever it was that left it. MySQL tells with each answer whether something is. */
    @Override
    public void onConnectionReturn(Connection connection) {
        attempt(connection, raw -> {
            if (raw.getSession().getServerSession().inTransactionOnServer()) {
                raw.rollback();
            }
            autocommit(raw, false);
        });
    }

    private static void autocommit(JdbcConnection connection, boolean wanted) throws SQLException {
        if (connection.getAutoCommit() != wanted) {
            connection.setAutoCommit(wanted);
        }
    }

    private static void attempt(Connection connection, Step step) {
        try {
            JdbcConnection raw = connection.unwrap(JdbcConnection.class);
            try {
                step.on(raw);
            } catch (SQLException lost) {
                // Nobody may work with it in the wrong mode: whoever has it next finds it closed.
                LOG.debugf("A connection is lost: %s", lost);
                raw.abortInternal();
            }
        } catch (SQLException closed) {
            LOG.debugf("A connection is closed: %s", closed);
        }
    }
}
