package io.concertreservation.journey.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock in journeys: it runs with this machine's until a test stops it at an instant. */
@Alternative
@Priority(1)
@Singleton
public final class ControlledClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Clock> current;

    ControlledClock() {
        this.machine = Clock.systemUTC();
        this.current = new AtomicReference<>(machine);
    }

    /** From now on it is that instant, for all that the service decides. */
    public void stopAt(Instant instant) {
        current.set(Clock.fixed(instant, ZoneOffset.UTC));
    }

    /** It is this machine's time again. */
    public void run() {
        current.set(machine);
    }

    @Override
    public Instant instant() {
        return current.get().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.get().withZone(zone);
    }
}
