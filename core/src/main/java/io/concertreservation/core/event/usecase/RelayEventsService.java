package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.OutboxEntry;
import io.concertreservation.core.event.domain.Relay;
import io.concertreservation.core.event.domain.RetryRules;
import io.concertreservation.core.event.port.EventStream;
import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a batch while holding it locked and marks it in the same transaction. A crash between telling and marking tells
 * again: at least once. After a failure nothing more of that aggregate is told in this round, which keeps its order.
 * A round begins no further event after three seconds, so that with a slow stream what was told is marked as told
 * before the transaction's time is over.
 */
public final class RelayEventsService implements RelayEvents {
    private static final int BATCH = 200;
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final Outbox outbox;
    private final EventStream stream;
    private final Transactions transactions;
    private final Clock clock;
    private final RetryRules retry;

    public RelayEventsService(
            Outbox outbox, EventStream stream, Transactions transactions, Clock clock, RetryRules retry) {
        this.outbox = outbox;
        this.stream = stream;
        this.transactions = transactions;
        this.clock = clock;
        this.retry = retry;
    }

    @Override
    public Relay relay() {
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            return tell(outbox.next(BATCH, now), now);
        });
    }

    private Relay tell(List<OutboxEntry> batch, Instant now) {
        List<Long> told = new ArrayList<>();
        Set<String> stuck = new HashSet<>();
        int failed = 0;
        int dead = 0;
        try {
            for (OutboxEntry entry : batch) {
                if (clock.instant().isAfter(now.plus(ROUND))) {
                    break;
                }
                String aggregate = entry.event().aggregate();
                if (stuck.contains(aggregate)) {
                    continue;
                }
                switch (tell(entry, now)) {
                    case TOLD -> told.add(entry.number());
                    case DEAD -> dead++;
                    case FAILED -> {
                        failed++;
                        stuck.add(aggregate);
                    }
                }
            }
        } catch (Refusal away) {
            // Nothing is known against the events: what was told is marked, the rest waits for the next round.
            if (told.isEmpty() && failed + dead == 0) {
                throw away;
            }
        }
        outbox.told(told, now);
        return new Relay(told.size(), failed, dead);
    }

    private Outcome tell(OutboxEntry entry, Instant now) {
        try {
            stream.tell(entry.event());
            return Outcome.TOLD;
        } catch (RuntimeException fault) {
            if (Refusal.isUnavailable(fault)) {
                throw fault;
            }
            int failures = entry.attempts() + 1;
            outbox.failed(entry.number(), now.plus(retry.pause(failures)));
            if (failures < retry.attempts()) {
                return Outcome.FAILED;
            }
            outbox.dead(entry.number());
            return Outcome.DEAD;
        }
    }

    private enum Outcome {
        TOLD,
        FAILED,
        DEAD
    }
}
