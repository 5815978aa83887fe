package io.concertreservation.core.event.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.event.domain.Backlog;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the outbox owes to facts and to those who wait to hear of them; other events may wait in it as well. */
public abstract class OutboxContract extends OutboxHarness {
    @Test
    void an_event_is_relayed_as_it_was_recorded() {
        Event event = new Event(ids.next(), "seats-held", 1, a, now(), Map.of("seats", "1,2", "title", "한강 \"콘서트\""));
        append(event);

        assertThat(tellAll(now())).singleElement().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(event);
            assertThat(entry.attempts()).isZero();
        });
    }

    @Test
    void an_event_of_work_that_was_undone_is_never_told() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    outbox().append(List.of(event(a, "undone")));
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(tellAll(now())).isEmpty();
    }

    @Test
    void events_of_an_aggregate_come_in_the_order_of_their_recording() {
        append(event(a, "one"));
        append(event(b, "other"));
        append(event(a, "two"));
        append(event(a, "three"));

        List<OutboxEntry> told = tellAll(now());

        assertThat(typesOf(told, a)).containsExactly("one", "two", "three");
        assertThat(typesOf(told, b)).containsExactly("other");
    }

    @Test
    void events_that_are_recorded_at_once_come_in_the_order_given() {
        List<Event> events = List.of(event(a, "one"), event(b, "other"), event(a, "two"), event(a, "three"));
        transactions().inTransaction(() -> outbox().append(events));
        transactions().inTransaction(() -> outbox().append(List.of()));

        List<OutboxEntry> told = tellAll(now());

        assertThat(typesOf(told, a)).containsExactly("one", "two", "three");
        assertThat(told).extracting(OutboxEntry::event).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void what_was_told_is_not_relayed_again() {
        append(event(a, "one"));
        tellAll(now());

        assertThat(tellAll(now().plusSeconds(3_600))).isEmpty();
    }

    @Test
    void no_more_than_the_limit_come_at_once() {
        append(event(a, "one"));
        append(event(a, "two"));
        append(event(a, "three"));

        assertThat(transactions().inTransaction(() -> outbox().next(2, now()))).hasSizeBetween(1, 2);
    }

    @Test
    void a_failed_event_waits_for_its_time_and_holds_back_later_ones_of_its_aggregate() {
        append(event(a, "one"));
        append(event(a, "two"));
        append(event(b, "other"));
        Instant retryAt = now().plusSeconds(30);
        settle("one", entry -> outbox().failed(entry.number(), now()));
        settle("one", entry -> outbox().failed(entry.number(), retryAt));

        assertThat(tellAll(retryAt.minusMillis(1)))
                .extracting(entry -> entry.event().type())
                .containsExactly("other");

        List<OutboxEntry> later = tellAll(retryAt);
        assertThat(typesOf(later, a)).containsExactly("one", "two");
        assertThat(later).extracting(OutboxEntry::attempts).containsExactly(2, 0);
    }

    @Test
    void a_dead_event_is_never_relayed_and_holds_nothing_back() {
        append(event(a, "one"));
        append(event(a, "two"));
        settle("one", entry -> outbox().dead(entry.number()));

        assertThat(typesOf(tellAll(now().plusSeconds(3_600)), a)).containsExactly("two");
    }

    @Test
    void what_was_told_long_ago_is_forgotten_and_nothing_else() {
        forgetAll();
        append(event(a, "long ago"));
        settle("long ago", entry -> outbox().told(List.of(entry.number()), now().minus(Duration.ofDays(2))));
        append(event(a, "just now"));
        settle("just now", entry -> outbox().told(List.of(entry.number()), now()));
        append(event(a, "waiting"));

        assertThat(forgetAll()).isEqualTo(1);
        assertThat(typesOf(tellAll(now()), a)).containsExactly("waiting");
    }

    @Test
    void the_backlog_is_what_waits_how_long_the_oldest_does_and_what_was_given_up() {
        tellAll(now().plus(Duration.ofDays(2)));
        long deadBefore = backlog().dead();
        assertThat(backlog()).isEqualTo(new Backlog(0, Duration.ZERO, deadBefore));
        Instant longAgo = now().minusSeconds(90);
        append(new Event(ids.next(), "old", 1, a, longAgo, Map.of()));
        append(event(b, "given up"));
        append(event(b, "new"));
        settle("given up", entry -> outbox().dead(entry.number()));

        Backlog behind = transactions().inTransaction(() -> outbox().backlog(longAgo.plusSeconds(90)));

        assertThat(behind).isEqualTo(new Backlog(2, Duration.ofSeconds(90), deadBefore + 1));
    }

    private Backlog backlog() {
        return transactions().inTransaction(() -> outbox().backlog(now()));
    }

    private int forgetAll() {
        return transactions().inTransaction(() -> outbox().forget(Duration.ofDays(1), ALL));
    }

    /** Does that to the one event of this type, and leaves the others as they are; every shard has its turn in time. */
    private void settle(String type, Consumer<OutboxEntry> fate) {
        boolean settled = IntStream.range(0, ALL)
                .anyMatch(round -> transactions().inTransaction(() -> {
                    List<OutboxEntry> found = outbox().next(ALL, now().plusSeconds(1)).stream()
                            .filter(entry ->
                                    isMine(entry) && entry.event().type().equals(type))
                            .toList();
                    found.forEach(fate);
                    return !found.isEmpty();
                }));
        assertThat(settled).as("%s was there to be settled", type).isTrue();
    }
}
