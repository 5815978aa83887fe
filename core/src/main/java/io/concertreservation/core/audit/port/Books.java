package io.concertreservation.core.audit.port;

import io.concertreservation.core.audit.domain.Invariant;
import java.util.List;

/**
 * The books of all contexts side by side, for reading only. The only place where contexts are looked at together: when
 * they become services, this becomes a reconciliation of their events. Calls need a transaction.
 */
public interface Books {
    /**
     * Looks for breaches in one statement, so that it sees one moment and raises no false alarm while seats are being
     * sold; takes no locks.
     *
     * @return one sentence for each breach, at most {@code limit}
     */
    List<String> breaches(Invariant invariant, int limit);
}
