package io.concertreservation.adapter.out.persistence.shared;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import org.jboss.logging.Logger;

/** Work that waits for a commit. */
record AfterCommit(Runnable work) implements Synchronization {
    private static final Logger LOG = Logger.getLogger(AfterCommit.class);

    @Override
    public void beforeCompletion() {
        // Nothing is known yet.
    }

    /** What is committed stays so, whatever becomes of the work. */
    @Override
    public void afterCompletion(int status) {
        if (status != Status.STATUS_COMMITTED) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.warnf("What was to be done after a commit was not done: %s", fault);
        }
    }
}
