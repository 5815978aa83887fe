package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Seats that were seen taken a moment ago, so that a crowd that wants what is gone waits for no lock and no row. What ends
 * here ends the memory at once; what ends at another instance, as late as the seat map shows it: after a quarter of a second.
 * A refusal from here is one like any other: an answer that was given before goes first.
 */
public final class TakenSeats {
    private static final Duration REMEMBERED = Duration.ofMillis(250);
    private static final int MOST = 10_000;

    private final Transactions transactions;
    private final Clock clock;
    private final Map<SeatId, Instant> until = new ConcurrentHashMap<>();

    public TakenSeats(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Throws {@code SEAT_TAKEN} if one of the seats is remembered as taken. */
    void requireUntaken(List<SeatId> seats) {
        Instant now = clock.instant();
        List<SeatId> taken = seats.stream()
                .filter(seat -> now.isBefore(until.getOrDefault(seat, Instant.MIN)))
                .toList();
        if (!taken.isEmpty()) {
            throw refusal(taken);
        }
    }

    /** Needs a transaction that has locked this seat, which is not free at that time. */
    void see(Seat seat, Instant now) {
        if (until.size() >= MOST) {
            until.values().removeIf(end -> !now.isBefore(end));
        }
        if (until.size() < MOST) {
            until.put(seat.place().id(), end(seat, now));
        }
    }

    /** Needs a transaction: when it is committed, nothing is remembered of these seats here. */
    void change(Collection<SeatId> seats) {
        transactions.afterCommit(() -> seats.forEach(until::remove));
    }

    static Refusal refusal(List<SeatId> seats) {
        return new Refusal(
                ReservationReason.SEAT_TAKEN,
                "Taken: seat %s. Look at the seat map and choose others."
                        .formatted(seats.stream()
                                .map(seat -> Long.toString(seat.value()))
                                .collect(Collectors.joining(", "))));
    }

    private static Instant end(Seat seat, Instant now) {
        Instant end = now.plus(REMEMBERED);
        return seat instanceof Seat.Held held && held.until().isBefore(end) ? held.until() : end;
    }
}
