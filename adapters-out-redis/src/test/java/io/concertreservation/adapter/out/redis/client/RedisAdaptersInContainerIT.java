package io.concertreservation.adapter.out.redis.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.redis.server.RedisTestResource;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.port.EventFeed;
import io.concertreservation.core.event.port.EventStream;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.port.AdmissionDesk;
import io.concertreservation.core.queue.port.QueueControls;
import io.concertreservation.core.queue.port.Slots;
import io.concertreservation.core.queue.port.WaitingRoom;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.UserId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RedisTestResource.class)
@TestProfile(RedisAdaptersInContainerIT.OwnServer.class)
class RedisAdaptersInContainerIT {

    /** Keeps the container from starting a Redis by itself, and gives the stream a name of its own. */
    public static class OwnServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.devservices.enabled",
                    "false",
                    "concert.event-stream.key",
                    "events-of-" + UUID.randomUUID(),
                    "concert.queue.active-at-most",
                    "7");
        }
    }

    @Inject
    WaitingRoom room;

    @Inject
    AdmissionDesk desk;

    @Inject
    QueueControls controls;

    @Inject
    Slots slots;

    @Inject
    SeatLock lock;

    @Inject
    EventStream stream;

    @Inject
    EventFeed feed;

    @Test
    void a_queue_takes_its_defaults_from_the_configuration() {
        ConcertId concert = new ConcertId(UUID.randomUUID());
        UserId user = new UserId("user");
        assertThat(controls.status(concert).control().mode()).isEqualTo(QueueMode.OPEN);
        assertThat(controls.status(concert).control().limits()).isEqualTo(new QueueLimits(600, 7));

        QueueToken token = room.enter(concert, user).orElseThrow().token();
        assertThat(token).isInstanceOf(QueueToken.Active.class);
        assertThat(desk.rooms()).contains(concert);
        slots.free(concert, user, UUID.randomUUID());
        assertThat(room.look(token.ticket())).isInstanceOf(QueueToken.Expired.class);
    }

    @Test
    void a_seat_lock_lets_its_owner_work() {
        assertThat(lock.<String>holding(
                        new ScheduleId(UUID.randomUUID()),
                        List.of(new SeatId(1)),
                        new RequestKey(new UserId("mina"), "hold", "key", "print"),
                        () -> "work"))
                .isEqualTo("work");
    }

    @Test
    void an_event_that_is_told_is_delivered() {
        Event event = new Event(
                UUID.randomUUID(), "seats-held", 1, "reservation/1", Instant.parse("2026-05-01T10:00:00Z"), Map.of());
        stream.tell(event);

        var delivery = feed.next("group", 10).getFirst();

        assertThat(delivery.event()).isEqualTo(event);
        feed.acknowledge("group", delivery);
        assertThat(feed.next("group", 10)).isEmpty();
    }
}
