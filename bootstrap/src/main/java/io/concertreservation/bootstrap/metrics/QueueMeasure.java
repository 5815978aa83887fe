package io.concertreservation.bootstrap.metrics;

import io.concertreservation.bootstrap.config.MetricsConfig;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.port.AdmissionDesk;
import io.concertreservation.core.queue.usecase.SeeQueue;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The queues in use, the newest concerts first and not more than a bounded number of them. The same on all instances. */
@Singleton
class QueueMeasure implements Measure {
    private final AdmissionDesk desk;
    private final SeeQueue seeQueue;
    private final int most;
    private final AtomicLong rooms;
    private final Map<RoomGauge, MultiGauge> gauges = new LinkedHashMap<>();

    QueueMeasure(AdmissionDesk desk, SeeQueue seeQueue, MeterRegistry meters, MetricsConfig config) {
        this.desk = desk;
        this.seeQueue = seeQueue;
        this.most = config.queuesAtMost();
        this.rooms = meters.gauge("concert.queue.rooms", new AtomicLong());
        RoomGauge.all().forEach(gauge -> gauges.put(gauge, gauge.in(meters)));
    }

    @Override
    public String what() {
        return "queues";
    }

    @Override
    public void take() {
        try {
            Set<ConcertId> inUse = desk.rooms();
            rooms.set(inUse.size());
            show(see(inUse));
        } catch (Refusal away) {
            show(Map.of());
            throw away;
        }
    }

    private Map<ConcertId, QueueStatus> see(Set<ConcertId> inUse) {
        List<ConcertId> newest = inUse.stream()
                .sorted(Comparator.comparing(ConcertId::value).reversed())
                .limit(most)
                .toList();
        Map<ConcertId, QueueStatus> seen = new LinkedHashMap<>();
        newest.forEach(concert -> seen.put(concert, seeQueue.see(concert)));
        return seen;
    }

    private void show(Map<ConcertId, QueueStatus> seen) {
        gauges.forEach((gauge, rows) -> rows.register(
                seen.entrySet().stream()
                        .map(room -> MultiGauge.Row.of(
                                Tags.of("concert", room.getKey().value().toString()), gauge.of(room.getValue())))
                        .toList(),
                true));
    }
}
