package io.concertreservation.bootstrap.metrics;

import io.concertreservation.core.event.domain.Backlog;
import io.concertreservation.core.event.usecase.SeeBacklog;
import io.concertreservation.core.shared.domain.Refusal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How far the telling of events is behind. The same on all instances. */
@Singleton
class EventMeasure implements Measure {
    private static final double MILLIS = 1e3;

    private final SeeBacklog seeBacklog;
    private volatile @Nullable Backlog last;

    EventMeasure(SeeBacklog seeBacklog, MeterRegistry meters) {
        this.seeBacklog = seeBacklog;
        gauge(meters, "concert.events.waiting", "", "Events that wait to be told", Backlog::waiting);
        gauge(meters, "concert.events.dead", "", "Events that were given up", Backlog::dead);
        gauge(
                meters,
                "concert.events.lag",
                "seconds",
                "How long ago the oldest event that waits happened",
                backlog -> backlog.oldest().toMillis() / MILLIS);
    }

    private void gauge(MeterRegistry meters, String name, String unit, String words, ToDoubleFunction<Backlog> value) {
        var gauge = Gauge.builder(name, this, self -> self.read(value)).description(words);
        (unit.isEmpty() ? gauge : gauge.baseUnit(unit)).register(meters);
    }

    private double read(ToDoubleFunction<Backlog> value) {
        Backlog seen = last;
        return seen == null ? Double.NaN : value.applyAsDouble(seen);
    }

    @Override
    public String what() {
        return "events";
    }

    @Override
    public void take() {
        try {
            last = seeBacklog.see();
        } catch (Refusal away) {
            last = null;
            throw away;
        }
    }
}
