package io.concertreservation.core.event.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.event.domain.Backlog;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.OutboxEntry;
import io.concertreservation.core.shared.fake.SequentialIds;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the outbox owes to facts and to those who wait to hear of them; other events may wait in it as well. */
public abstract class OutboxContract {
    private static final int ALL = 1_000;

    private final SequentialIds ids = new SequentialIds();
    private final String a = "reservation/" + ids.next();
    private final String b = "reservation/" + ids.next();

    protected abstract Transactions transactions();

    protected abstract Outbox outbox();

    /** The clock by which the outbox tells what is old. */
    protected abstract Clock clock();

    @AfterEach
    void leave_nothing_behind() {
        tellAll(now().plus(Duration.ofDays(2)));
    }

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
                    outbox().append(event(a, "undone"));
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

    /** The batches of all shards may have to be asked for one by one; told ones make way for the next. */
    private List<OutboxEntry> tellAll(Instant at) {
        List<OutboxEntry> mine = new ArrayList<>();
        List<OutboxEntry> batch;
        do {
            batch = transactions().inTransaction(() -> {
                List<OutboxEntry> next = outbox().next(ALL, at);
                outbox().told(next.stream().map(OutboxEntry::number).toList(), clock().instant());
                return next;
            });
            batch.stream().filter(this::isMine).forEach(mine::add);
        } while (!batch.isEmpty());
        return mine;
    }

    private boolean isMine(OutboxEntry entry) {
        return List.of(a, b).contains(entry.event().aggregate());
    }

    private static List<String> typesOf(List<OutboxEntry> entries, String aggregate) {
        return entries.stream()
                .map(OutboxEntry::event)
                .filter(event -> event.aggregate().equals(aggregate))
                .map(Event::type)
                .toList();
    }

    private void append(Event event) {
        transactions().inTransaction(() -> outbox().append(event));
    }

    private Event event(String aggregate, String type) {
        return new Event(ids.next(), type, 1, aggregate, now(), Map.of("fact", type));
    }

    private Instant now() {
        return clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
