package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.shared.domain.Refusal;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/** Runs batches until there is nothing left to do or enough has been done; says in one line when a part is away. */
final class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int MOST = 50;

    private Rounds() {}

    static void run(String what, IntSupplier batch) {
        try {
            for (int i = 0; i < MOST && batch.getAsInt() > 0; i++) {
                LOG.debugf("%s: batch %d", what, i);
            }
        } catch (Refusal away) {
            LOG.warnf("%s skipped: %s", what, away.detail());
        }
    }
}
