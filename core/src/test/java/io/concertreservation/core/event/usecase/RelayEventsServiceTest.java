package io.concertreservation.core.event.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.Relay;
import io.concertreservation.core.event.domain.RetryRules;
import io.concertreservation.core.event.fake.InMemoryEventStream;
import io.concertreservation.core.event.fake.InMemoryOutbox;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.MutableClock;
import io.concertreservation.core.shared.fake.SequentialIds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RelayEventsServiceTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final MutableClock clock = new MutableClock();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryOutbox outbox = new InMemoryOutbox(transactions, clock);
    private final InMemoryEventStream stream = new InMemoryEventStream(Duration.ofMinutes(1), clock);
    private final RecordEvent record = new RecordEventService(outbox, new SequentialIds(), clock);
    private final RelayEvents relay = new RelayEventsService(
            outbox, stream, transactions, clock, new RetryRules(SECOND, SECOND.multipliedBy(9), 3));

    @Test
    void what_was_recorded_is_told_once_and_in_order() {
        record("one", "a");
        record("two", "b");
        record("three", "a");

        assertThat(relay.relay()).isEqualTo(new Relay(3, 0, 0));
        assertThat(relay.relay()).isEqualTo(Relay.NONE);
        assertThat(told()).containsExactly("one", "two", "three");
    }

    @Test
    void an_event_says_what_happened_to_what_and_when() {
        record("one", "a");
        relay.relay();

        assertThat(stream.told()).singleElement().satisfies(event -> {
            assertThat(event.version()).isEqualTo(1);
            assertThat(event.aggregate()).isEqualTo("a");
            assertThat(event.at()).isEqualTo(clock.instant());
            assertThat(event.facts()).isEqualTo(Map.of("fact", "one"));
        });
    }

    @Test
    void work_that_is_undone_is_never_told() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    record.record("one", "a", Map.of());
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(relay.relay()).isEqualTo(Relay.NONE);
    }

    @Test
    void an_event_that_chokes_holds_back_its_aggregate_and_no_other() {
        record("poison", "a");
        record("two", "a");
        record("other", "b");
        stream.chokeOn(event -> event.type().equals("poison"));

        assertThat(relay.relay()).isEqualTo(new Relay(1, 1, 0));
        assertThat(told()).containsExactly("other");

        stream.chokeOn(event -> false);
        assertThat(relay.relay()).as("before its time").isEqualTo(Relay.NONE);
        clock.advance(SECOND);
        assertThat(relay.relay()).isEqualTo(new Relay(2, 0, 0));
        assertThat(told()).containsExactly("other", "poison", "two");
    }

    @Test
    void pauses_grow_until_the_event_is_a_dead_letter_and_lets_the_next_pass() {
        record("poison", "a");
        record("two", "a");
        stream.chokeOn(event -> event.type().equals("poison"));

        assertThat(relay.relay()).isEqualTo(new Relay(0, 1, 0));
        clock.advance(SECOND);
        assertThat(relay.relay()).isEqualTo(new Relay(0, 1, 0));
        clock.advance(SECOND);
        assertThat(relay.relay()).as("the second pause is longer").isEqualTo(Relay.NONE);
        clock.advance(SECOND);
        assertThat(relay.relay()).isEqualTo(new Relay(1, 0, 1));

        assertThat(told()).containsExactly("two");
        assertThat(transactions.<List<String>>inTransaction(
                        () -> outbox.deadLetters().map(Event::type).toList()))
                .containsExactly("poison");
        clock.advance(Duration.ofDays(1));
        assertThat(relay.relay()).isEqualTo(Relay.NONE);
    }

    @Test
    void when_the_stream_is_away_nothing_is_counted_against_any_event() {
        record("one", "a");
        stream.goAway();
        for (int round = 0; round < 10; round++) {
            assertRefused(SharedReason.UNAVAILABLE, relay::relay);
        }

        stream.comeBack();

        assertThat(relay.relay()).isEqualTo(new Relay(1, 0, 0));
    }

    @Test
    void what_was_told_before_the_stream_went_away_is_not_told_again() {
        record("one", "a");
        record("last", "b");
        record("three", "c");
        stream.chokeOn(event -> {
            if (event.type().equals("last")) {
                stream.goAway();
                stream.tell(event);
            }
            return false;
        });

        assertThat(relay.relay()).isEqualTo(new Relay(1, 0, 0));
        stream.chokeOn(event -> false);
        stream.comeBack();
        assertThat(relay.relay()).isEqualTo(new Relay(2, 0, 0));
        assertThat(told()).containsExactly("one", "last", "three");
    }

    @Test
    void a_slow_stream_is_told_as_much_as_fits_into_the_round_and_never_twice() {
        for (int number = 0; number < 10; number++) {
            record("event-" + number, "a");
        }
        stream.chokeOn(event -> {
            clock.advance(SECOND);
            return false;
        });

        assertThat(relay.relay()).isEqualTo(new Relay(4, 0, 0));
        assertThat(relay.relay()).isEqualTo(new Relay(4, 0, 0));
        assertThat(relay.relay()).isEqualTo(new Relay(2, 0, 0));
        assertThat(told()).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void what_was_told_long_ago_is_forgotten() {
        ForgetOldEvents forget = new ForgetOldEventsService(outbox, transactions, Duration.ofDays(7));
        record("one", "a");
        relay.relay();
        record("waiting", "a");
        clock.advance(Duration.ofDays(7).plusNanos(1));

        assertThat(forget.forget()).isEqualTo(1);
        assertThat(relay.relay().told()).isEqualTo(1);
    }

    private void record(String type, String aggregate) {
        transactions.inTransaction(() -> record.record(type, aggregate, Map.of("fact", type)));
    }

    private List<String> told() {
        return stream.told().stream().map(Event::type).toList();
    }
}
