package io.concertreservation.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.event.domain.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueueEventHandlersTest {
    private static final UUID CONCERT = UUID.randomUUID();

    private final List<String> heard = new ArrayList<>();
    private final QueueEventHandlers handlers = new QueueEventHandlers(
            (concert, user, cause) -> heard.add("free " + user.value() + " " + concert.value() + " " + cause),
            (concert, user, atLeast, cause) -> heard.add("keep " + user.value() + " " + atLeast + " " + cause));

    @Test
    void a_payment_frees_the_buyers_slot_because_of_that_event() {
        Event paid = event("reservation-paid", Map.of("concert", CONCERT.toString(), "user", "mina"));
        handlers.onPaid(paid);
        assertThat(heard).containsExactly("free mina " + CONCERT + " " + paid.id());
    }

    @Test
    void a_hold_keeps_the_turn_for_as_long_as_it_lasts() {
        Event held = event("seats-held", Map.of("concert", CONCERT.toString(), "user", "mina", "holdSeconds", "300"));
        handlers.onHeld(held);
        assertThat(heard).containsExactly("keep mina PT5M " + held.id());
    }

    @Test
    void an_event_that_lacks_a_fact_is_refused_by_the_facts_name() {
        assertThatThrownBy(() -> handlers.onPaid(event("reservation-paid", Map.of("user", "mina"))))
                .hasMessage("Event reservation-paid has no concert.");
    }

    private static Event event(String type, Map<String, String> facts) {
        return new Event(UUID.randomUUID(), type, 1, "reservation/1", Instant.EPOCH, facts);
    }
}
