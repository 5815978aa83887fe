package io.concertreservation.bootstrap.metrics;

import io.concertreservation.core.queue.domain.QueueStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** One number of a queue's status, under its name. */
record RoomGauge(String name, String unit, String words, ToDoubleFunction<QueueStatus> value) {
    private static final double NANOS = 1e9;

    static List<RoomGauge> all() {
        return List.of(
                people("waiting", "in line and present", QueueStatus::waiting),
                people("away", "in line but not asking", QueueStatus::away),
                people("active", "inside", QueueStatus::active),
                people("unclaimed", "let in and not yet seen inside", QueueStatus::unclaimed),
                people("entered", "who took a place, since the room began", QueueStatus::entered),
                people("admitted", "let in, since the room began", QueueStatus::admitted),
                people("left", "who left, paid or ran out of time, since the room began", QueueStatus::left),
                people("no.shows", "let in who did not come, since the room began", QueueStatus::noShows),
                people("lapsed", "who lost their place by being away, since the room began", QueueStatus::lapsed),
                new RoomGauge("pace", "", "Admissions in a minute, of late", QueueStatus::admissionsPerMinute),
                wait("p50", status -> status.waits().p50()),
                wait("p90", status -> status.waits().p90()),
                wait("p99", status -> status.waits().p99()));
    }

    private static RoomGauge people(String name, String words, ToDoubleFunction<QueueStatus> value) {
        return new RoomGauge(name, "", "People " + words, value);
    }

    private static RoomGauge wait(String name, Function<QueueStatus, Duration> value) {
        return new RoomGauge(
                "wait." + name,
                "seconds",
                "How long the last 1,000 admitted had waited: " + name,
                status -> value.apply(status).toNanos() / NANOS);
    }

    MultiGauge in(MeterRegistry meters) {
        var gauge = MultiGauge.builder("concert.queue." + name).description(words);
        return (unit.isEmpty() ? gauge : gauge.baseUnit(unit)).register(meters);
    }

    double of(QueueStatus status) {
        return value.applyAsDouble(status);
    }
}
