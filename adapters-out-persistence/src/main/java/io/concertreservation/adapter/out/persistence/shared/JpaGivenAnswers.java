package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.core.shared.domain.GivenAnswer;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.port.GivenAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.hibernate.query.CommonQueryContract;

/**
 * Answers by user, operation and key. A claim is an inserted row, which its transaction keeps locked; whoever looks for
 * it without waiting learns that the first request is running.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaGivenAnswers implements GivenAnswers {
    static final String BY_KEY = " WHERE user_id = :user AND operation = :operation AND request_key = :key";
    /** A shared lock: whoever repeats an answered request does not look like its first sender to others. */
    static final String LOOK =
            "SELECT 1 AS seen FROM idempotency_key FORCE INDEX (PRIMARY)" + BY_KEY + " FOR SHARE NOWAIT";

    static final String FORGET = """
            DELETE FROM idempotency_key
            WHERE claimed_at <= UTC_TIMESTAMP(6) - INTERVAL :micros MICROSECOND
            ORDER BY claimed_at LIMIT :most""";
    private static final String CLAIM = """
            INSERT IGNORE INTO idempotency_key (user_id, operation, request_key, fingerprint, claimed_at)
            VALUES (:user, :operation, :key, :fingerprint, UTC_TIMESTAMP(6))""";
    private static final String GIVE = "UPDATE idempotency_key SET answer = :answer" + BY_KEY + " AND answer IS NULL";

    private final StatelessSession session;

    JpaGivenAnswers(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Map<RequestKey, GivenAnswer> find(Collection<RequestKey> requests) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        try {
            return session.doReturningWork(connection -> AnswerSearch.find(connection, List.copyOf(requests)));
        } catch (PersistenceException e) {
            throw DatabaseFaults.isLockedByAnother(e) ? Refusal.stillRunning() : e;
        }
    }

    @Override
    public boolean claim(RequestKey request) {
        return !isSeen(request)
                && named(session.createNativeMutationQuery(CLAIM), request)
                                .setParameter("fingerprint", request.fingerprint())
                                .executeUpdate()
                        == 1;
    }

    private boolean isSeen(RequestKey request) {
        try {
            return named(session.createNativeQuery(LOOK, Integer.class).addScalar("seen", Integer.class), request)
                    .uniqueResultOptional()
                    .isPresent();
        } catch (PersistenceException e) {
            throw DatabaseFaults.isLockedByAnother(e) ? Refusal.stillRunning() : e;
        }
    }

    @Override
    public void give(RequestKey request, String text) {
        int changed = named(session.createNativeMutationQuery(GIVE), request)
                .setParameter("answer", text)
                .executeUpdate();
        if (changed != 1) {
            throw new IllegalStateException("The request was not claimed, or has an answer.");
        }
    }

    @Override
    public int forget(Duration age, int limit) {
        return session.createNativeMutationQuery(FORGET)
                .setParameter("micros", age.toNanos() / 1_000)
                .setParameter("most", limit)
                .executeUpdate();
    }

    private static <Q extends CommonQueryContract> Q named(Q query, RequestKey request) {
        query.setParameter("user", request.user().value())
                .setParameter("operation", request.operation())
                .setParameter("key", request.key());
        return query;
    }
}
