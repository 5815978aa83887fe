package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.core.shared.domain.LockWaitCount;
import io.concertreservation.core.shared.port.LockWaits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/** The counters of InnoDB, which anybody may read; kept in memory there, so that reading them costs next to nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InnoDbLockWaits implements LockWaits {
    private static final String COUNTERS = "SHOW GLOBAL STATUS LIKE 'Innodb_row_lock_%'";

    private final StatelessSession session;

    InnoDbLockWaits(StatelessSession session) {
        this.session = session;
    }

    @Override
    public LockWaitCount count() {
        Map<String, Long> counters = session.doReturningWork(InnoDbLockWaits::read);
        return new LockWaitCount(
                counters.getOrDefault("Innodb_row_lock_waits", 0L),
                Duration.ofMillis(counters.getOrDefault("Innodb_row_lock_time", 0L)),
                counters.getOrDefault("Innodb_row_lock_current_waits", 0L));
    }

    private static Map<String, Long> read(Connection connection) throws SQLException {
        Map<String, Long> counters = new HashMap<>();
        try (Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery(COUNTERS)) {
            while (answer.next()) {
                counters.put(answer.getString(1), answer.getLong(2));
            }
        }
        return counters;
    }
}
