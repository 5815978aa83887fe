package io.concertreservation.core.event.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.fake.InMemoryEventStream;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.fake.MutableClock;
import io.concertreservation.core.shared.fake.SequentialIds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HandleEventsServiceTest {
    private static final String GROUP = "queue";
    private static final Duration REDELIVERY = Duration.ofSeconds(30);

    private final MutableClock clock = new MutableClock();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryEventStream stream = new InMemoryEventStream(REDELIVERY, clock);
    private final List<Event> handled = new ArrayList<>();

    @Test
    void events_are_handled_once_and_in_order() {
        Event one = tell("paid");
        Event two = tell("paid");
        HandleEvents handle = handling(handled::add);

        assertThat(handle.handle()).isEqualTo(2);
        clock.advance(REDELIVERY);
        assertThat(handle.handle()).isZero();
        assertThat(handled).containsExactly(one, two);
    }

    @Test
    void a_type_that_nobody_handles_is_passed_over() {
        tell("unknown");
        Event paid = tell("paid");
        HandleEvents handle = handling(handled::add);

        handle.handle();
        clock.advance(REDELIVERY);

        assertThat(handle.handle()).isZero();
        assertThat(handled).containsExactly(paid);
    }

    @Test
    void what_failed_is_delivered_again_and_stops_no_other() {
        Event poison = tell("paid");
        Event fine = tell("paid");
        List<Event> attempts = new ArrayList<>();
        HandleEvents handle = handling(event -> {
            attempts.add(event);
            if (event.equals(poison) && attempts.size() < 3) {
                throw new IllegalStateException("not now");
            }
        });

        assertThat(handle.handle()).isEqualTo(1);
        assertThat(handle.handle()).as("before its time").isZero();
        clock.advance(REDELIVERY);
        assertThat(handle.handle()).isEqualTo(1);
        assertThat(attempts).containsExactly(poison, fine, poison);
    }

    @Test
    void what_keeps_failing_is_buried() {
        Event poison = tell("paid");
        HandleEvents handle = handling(event -> {
            handled.add(event);
            throw new IllegalStateException("never");
        });

        for (int round = 0; round < 10; round++) {
            assertThat(handle.handle()).isZero();
            clock.advance(REDELIVERY);
        }

        assertThat(handled).hasSize(3).containsOnly(poison);
        assertThat(stream.buried(GROUP)).containsExactly(poison);
    }

    @Test
    void nothing_is_buried_while_what_the_handler_needs_is_away() {
        tell("paid");
        HandleEvents handle = handling(event -> {
            throw new Refusal(SharedReason.UNAVAILABLE, "away");
        });

        for (int round = 0; round < 10; round++) {
            assertThat(handle.handle()).isZero();
            clock.advance(REDELIVERY);
        }

        assertThat(stream.buried(GROUP)).isEmpty();
        assertThat(handling(handled::add).handle()).isEqualTo(1);
    }

    @Test
    void when_the_stream_is_away_it_says_so() {
        HandleEvents handle = handling(handled::add);
        stream.goAway();

        assertRefused(SharedReason.UNAVAILABLE, handle::handle);
    }

    private HandleEvents handling(EventHandler handler) {
        return new HandleEventsService(stream, GROUP, Map.of("paid", handler), 3);
    }

    private Event tell(String type) {
        Event event = new Event(ids.next(), type, 1, "reservation/1", clock.instant(), Map.of());
        stream.tell(event);
        return event;
    }
}
