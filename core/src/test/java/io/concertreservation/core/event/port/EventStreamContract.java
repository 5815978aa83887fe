package io.concertreservation.core.event.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.event.domain.Delivery;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.shared.fake.SequentialIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the stream owes to those who tell and to those who listen. */
public abstract class EventStreamContract {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATE = Duration.ofMinutes(10);

    private final SequentialIds ids = new SequentialIds();
    private final String group = "group-" + UUID.randomUUID();
    private Ends ends = null;

    /** An empty stream of its own, which delivers again what was not acknowledged for so long. */
    protected abstract Ends open(Duration redeliverAfter);

    /** Lets at least so much time pass. */
    protected abstract void letPass(Duration time);

    /** Both ends of the same stream. */
    public record Ends(EventStream stream, EventFeed feed) {}

    @Test
    void events_come_in_the_order_they_were_told() {
        ends = open(LATE);
        List<Event> events = List.of(tell("one"), tell("two"), tell("three"));

        List<Delivery> deliveries = ends.feed().next(group, 10);

        assertThat(deliveries).extracting(Delivery::event).containsExactlyElementsOf(events);
        assertThat(deliveries).extracting(Delivery::attempt).containsOnly(1L);
    }

    @Test
    void an_event_arrives_as_it_was_told() {
        ends = open(LATE);
        Event event = new Event(
                ids.next(),
                "seats-held",
                2,
                "reservation/1",
                Instant.parse("2026-03-01T12:00:00.123456Z"),
                Map.of("title", "한강 \"콘서트\"", "seats", "1,2"));
        ends.stream().tell(event);

        assertThat(ends.feed().next(group, 10))
                .singleElement()
                .extracting(Delivery::event)
                .isEqualTo(event);
    }

    @Test
    void no_more_than_the_limit_come_at_once() {
        ends = open(LATE);
        tell("one");
        tell("two");
        tell("three");

        assertThat(typesOf(ends.feed().next(group, 2))).containsExactly("one", "two");
        assertThat(typesOf(ends.feed().next(group, 2))).containsExactly("three");
        assertThat(ends.feed().next(group, 2)).isEmpty();
    }

    @Test
    void a_stream_without_events_gives_none_without_waiting() {
        ends = open(LATE);

        assertThat(ends.feed().next(group, 10)).isEmpty();
    }

    @Test
    void what_is_not_acknowledged_is_delivered_again_before_new_events() {
        ends = open(SOON);
        tell("one");
        ends.feed().next(group, 10);
        tell("two");
        letPass(SOON.plusMillis(50));

        List<Delivery> again = ends.feed().next(group, 10);

        assertThat(typesOf(again)).containsExactly("one", "two");
        assertThat(again).extracting(Delivery::attempt).containsExactly(2L, 1L);
    }

    @Test
    void what_was_just_taken_is_left_to_whoever_took_it() {
        ends = open(LATE);
        tell("one");
        ends.feed().next(group, 10);

        assertThat(ends.feed().next(group, 10)).isEmpty();
    }

    @Test
    void what_is_acknowledged_is_not_delivered_again() {
        ends = open(SOON);
        tell("one");
        tell("two");
        List<Delivery> deliveries = ends.feed().next(group, 10);

        ends.feed().acknowledge(group, deliveries.getFirst());
        letPass(SOON.plusMillis(50));

        assertThat(typesOf(ends.feed().next(group, 10))).containsExactly("two");
    }

    @Test
    void what_is_buried_is_not_delivered_again() {
        ends = open(SOON);
        tell("one");
        tell("two");
        List<Delivery> deliveries = ends.feed().next(group, 10);

        ends.feed().bury(group, deliveries.getFirst(), "it cannot be handled");
        letPass(SOON.plusMillis(50));

        assertThat(typesOf(ends.feed().next(group, 10))).containsExactly("two");
    }

    @Test
    void groups_know_nothing_of_each_other() {
        ends = open(SOON);
        tell("one");
        Delivery first = ends.feed().next(group, 10).getFirst();
        ends.feed().acknowledge(group, first);

        assertThat(typesOf(ends.feed().next("other-" + group, 10))).containsExactly("one");
    }

    @Test
    void a_group_that_comes_late_hears_everything() {
        ends = open(LATE);
        tell("one");
        ends.feed().next(group, 10).forEach(delivery -> ends.feed().acknowledge(group, delivery));
        tell("two");

        assertThat(typesOf(ends.feed().next("late-" + group, 10))).containsExactly("one", "two");
    }

    private Event tell(String type) {
        Event event = new Event(
                ids.next(), type, 1, "reservation/1", Instant.parse("2026-03-01T12:00:00Z"), Map.of("fact", type));
        ends.stream().tell(event);
        return event;
    }

    private static List<String> typesOf(List<Delivery> deliveries) {
        return deliveries.stream().map(delivery -> delivery.event().type()).toList();
    }
}
