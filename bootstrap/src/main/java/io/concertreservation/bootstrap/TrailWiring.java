package io.concertreservation.bootstrap;

import io.concertreservation.bootstrap.config.TrailConfig;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.port.Actor;
import io.concertreservation.core.trail.port.Trail;
import io.concertreservation.core.trail.usecase.ForgetOldDeeds;
import io.concertreservation.core.trail.usecase.ForgetOldDeedsService;
import io.concertreservation.core.trail.usecase.ListDeeds;
import io.concertreservation.core.trail.usecase.ListDeedsService;
import io.concertreservation.core.trail.usecase.NoteDeed;
import io.concertreservation.core.trail.usecase.NoteDeedService;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** The audit trail. */
class TrailWiring {
    private static final Logger LOG = Logger.getLogger(TrailWiring.class);

    @Produces
    @Singleton
    NoteDeed noteDeed(Trail trail, Actor actor, Transactions transactions, Ids ids, Clock clock) {
        return new NoteDeedService(trail, actor, transactions, ids, clock);
    }

    @Produces
    @Singleton
    ListDeeds listDeeds(Trail trail, Transactions transactions) {
        return new ListDeedsService(trail, transactions);
    }

    @Produces
    @Singleton
    ForgetOldDeeds forgetOldDeeds(Trail trail, Transactions transactions, TrailConfig config) {
        return new ForgetOldDeedsService(trail, transactions, config.keptFor());
    }

    /** For what is not done in the database, and has to be possible while that is away: then the log is the trail. */
    static NoteDeed orInTheLog(NoteDeed notes, Actor actor) {
        return (what, subject, before, after) -> {
            try {
                notes.note(what, subject, before, after);
            } catch (Refusal away) {
                LOG.errorf(
                        "Not in the audit trail: %s, %s, by %s, from %s to %s: %s",
                        what, subject, actor.current().value(), before, after, away.detail());
            }
        };
    }
}
