package io.concertreservation.core.shared.port;

import io.concertreservation.core.shared.domain.GivenAnswer;
import io.concertreservation.core.shared.domain.RequestKey;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** Remembers the answers given to requests that may take effect only once. All calls but none outside a transaction. */
public interface GivenAnswers {
    /**
     * The answers given in transactions that have been committed, to those of the requests whose user, operation and key have
     * one. All are found with one query.
     *
     * @throws io.concertreservation.core.shared.domain.Refusal {@code STILL_RUNNING} at once, without waiting, when
     *     another transaction has claimed the key of one of them and has not ended
     */
    Map<RequestKey, GivenAnswer> find(Collection<RequestKey> requests);

    /**
     * Claims the key for the current transaction; to be called before the effect.
     *
     * @return false when the key has an answer already
     * @throws io.concertreservation.core.shared.domain.Refusal {@code STILL_RUNNING} at once, without waiting, when
     *     another transaction has claimed the key and has not ended
     */
    boolean claim(RequestKey request);

    /** Stores the answer under the claimed key, in the current transaction. */
    void give(RequestKey request, String text);

    /**
     * Forgets answers that are older than {@code age}, at most {@code limit} of them.
     *
     * @return how many were forgotten
     */
    int forget(Duration age, int limit);
}
