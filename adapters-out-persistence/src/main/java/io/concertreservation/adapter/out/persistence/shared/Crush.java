package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.core.shared.domain.Precedence;
import io.concertreservation.core.shared.domain.Refusal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** What an operator sees of a crush before the database, and what those are told who are turned away. */
@Singleton
class Crush {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int NEWCOMERS_FROM = 2;
    private static final int NEWCOMERS_TO = 6;

    private final MeterRegistry meters;

    Crush(MeterRegistry meters) {
        this.meters = meters;
    }

    void watch(Bulkhead bulkhead) {
        Gauge.builder("concert.database.places.in.use", bulkhead, Bulkhead::inUse)
                .register(meters);
        for (Precedence who : Precedence.values()) {
            Gauge.builder("concert.database.waiting", bulkhead, b -> b.waiting(who))
                    .tag("who", name(who))
                    .register(meters);
            meters.counter("concert.database.refused", "who", name(who));
        }
    }

    /** Newcomers come again at random times, so that those who were turned away together do not meet again. */
    Refusal refusal(Precedence who) {
        meters.counter("concert.database.refused", "who", name(who)).increment();
        Duration wait = who == Precedence.ADMITTED
                ? SOON
                : Duration.ofSeconds(ThreadLocalRandom.current().nextInt(NEWCOMERS_FROM, NEWCOMERS_TO));
        return Refusal.overloaded(wait);
    }

    private static String name(Precedence who) {
        return who.name().toLowerCase(Locale.ROOT);
    }
}
