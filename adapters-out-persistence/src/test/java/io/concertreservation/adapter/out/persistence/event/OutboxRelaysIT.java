package io.concertreservation.adapter.out.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.OtherTransaction;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.OutboxEntry;
import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several instances relay at once without waiting for each other and without mixing up an aggregate's events. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class OutboxRelaysIT {
    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @AfterEach
    void tell_what_is_left() {
        while (!tell(clock.instant()).isEmpty()) {
            assertThat(clock.instant()).isNotNull();
        }
    }

    @Test
    void two_relays_never_have_events_of_the_same_aggregate() {
        for (int i = 0; i < 64; i++) {
            append("account/" + i % 32);
        }
        Instant now = clock.instant();
        List<OutboxEntry> theirs = new ArrayList<>();
        try (OtherTransaction other = OtherTransaction.after(transactions, () -> theirs.addAll(outbox.next(10, now)))) {
            Set<String> mine = new HashSet<>();
            for (List<OutboxEntry> batch = tell(now); !batch.isEmpty(); batch = tell(now)) {
                batch.forEach(entry -> mine.add(entry.event().aggregate()));
            }

            assertThat(other.isOpen()).isTrue();
            assertThat(theirs).isNotEmpty();
            assertThat(mine)
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(theirs.stream()
                            .map(entry -> entry.event().aggregate())
                            .toList());
        }
    }

    @Test
    void the_only_aggregate_is_left_to_the_relay_that_has_it() {
        append("account/only");
        Instant now = clock.instant();
        List<OutboxEntry> theirs = new ArrayList<>();
        try (OtherTransaction other = OtherTransaction.after(transactions, () -> theirs.addAll(outbox.next(10, now)))) {
            assertThat(tell(now)).isEmpty();
            assertThat(other.isOpen()).isTrue();
        }
        assertThat(theirs).hasSize(1);
        assertThat(tell(now)).hasSize(1);
    }

    @Test
    void more_waiting_events_than_a_batch_do_not_hide_those_of_other_aggregates() {
        String stuck = "account/stuck";
        append(stuck);
        Instant now = clock.instant();
        transactions.inTransaction(
                () -> outbox.next(1, now).forEach(entry -> outbox.failed(entry.number(), now.plusSeconds(60))));
        for (int i = 0; i < 5; i++) {
            append(stuck);
        }
        String other = sameShardAs(stuck);
        append(other);

        assertThat(transactions.inTransaction(() -> outbox.next(2, now)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.event().aggregate()).isEqualTo(other));
        tell(now.plusSeconds(60));
    }

    private List<OutboxEntry> tell(Instant now) {
        return transactions.inTransaction(() -> {
            List<OutboxEntry> batch = outbox.next(10, now);
            outbox.told(batch.stream().map(OutboxEntry::number).toList(), now);
            return batch;
        });
    }

    private void append(String aggregate) {
        Event event = new Event(UUID.randomUUID(), "balance-charged", 1, aggregate, clock.instant(), Map.of());
        transactions.inTransaction(() -> outbox.append(List.of(event)));
    }

    private static String sameShardAs(String aggregate) {
        int shard = OutboxEntity.shardOf(aggregate);
        for (int i = 0; ; i++) {
            if (OutboxEntity.shardOf("account/" + i) == shard) {
                return "account/" + i;
            }
        }
    }
}
