package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Changes;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one schedule, kept for all who look. One of them reads for all: the count of changes when the last look is
 * a quarter of a second ago, the seats when something has changed, or after five seconds in case a change was not
 * counted. Holds end on the board at their instant without being read. However long a look takes, those who wait for one need
 * no more than the one that begins after they have asked.
 */
final class SeatBoard {
    private static final Duration FRESH = Duration.ofMillis(250);
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final ScheduleId schedule;
    private final String topic;
    private final Seats seats;
    private final Changes changes;
    private final Transactions transactions;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicBoolean outdated = new AtomicBoolean();
    private final AtomicReference<@Nullable Look> last = new AtomicReference<>();
    private final AtomicReference<Failure> failed = new AtomicReference<>(new Failure(Instant.MIN, null));

    /** A look that failed, and when it began. */
    private record Failure(Instant began, @Nullable RuntimeException cause) {
        /** When looks take long, those who wait must not fail one by one. */
        void throwToWhoeverAsked(Instant before) {
            if (cause != null && began.isAfter(before)) {
                throw cause;
            }
        }
    }

    /** What was read last, when it was read, when it was last known to be right, and when the next hold ends. */
    private record Look(SeatMap map, Instant read, Instant checked, Instant nextEnd) {
        boolean serves(Instant now, Mark atLeast) {
            return now.isBefore(checked.plus(FRESH)) && now.isBefore(nextEnd) && covers(atLeast);
        }

        /** As fresh as what somebody could read who asked at that instant. */
        boolean beganAfter(Instant asked, Mark atLeast) {
            return checked.isAfter(asked) && covers(atLeast);
        }

        private boolean covers(Mark atLeast) {
            return atLeast.equals(Mark.NONE) || map.mark().covers(atLeast);
        }

        /** Whether no change was counted since, and the count need not be doubted yet. */
        boolean holdsAt(Mark mark, Instant now) {
            return mark.equals(map.mark()) && now.isBefore(read.plus(TRUSTED));
        }
    }

    SeatBoard(ScheduleId schedule, String topic, Seats seats, Changes changes, Transactions transactions, Clock clock) {
        this.schedule = schedule;
        this.topic = topic;
        this.seats = seats;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    SeatMap show(Mark atLeast) {
        Instant asked = clock.instant();
        Look look = last.get();
        if (look != null && !outdated.get() && look.serves(asked, atLeast)) {
            return look.map();
        }
        reading.lock();
        try {
            Instant now = clock.instant();
            look = last.get();
            if (look == null || !suffices(look, asked, now, atLeast)) {
                failed.get().throwToWhoeverAsked(asked);
                look = look(look, now);
                last.set(look);
            }
            return look.map();
        } finally {
            reading.unlock();
        }
    }

    private boolean suffices(Look look, Instant asked, Instant now, Mark atLeast) {
        return look.beganAfter(asked, atLeast) || (!outdated.get() && look.serves(now, atLeast));
    }

    /** What is shown next is read anew. */
    void outdate() {
        outdated.set(true);
    }

    int size() {
        Look look = last.get();
        return look == null ? 0 : look.map().seats().size();
    }

    private Look look(@Nullable Look before, Instant now) {
        Optional<Mark> counted = count();
        Mark mark = counted.orElse(Mark.NONE);
        boolean wasOutdated = outdated.getAndSet(false);
        if (before != null && !wasOutdated && counted.isPresent() && before.holdsAt(mark, now)) {
            List<Seat> same =
                    before.map().seats().stream().map(seat -> seat.at(now)).toList();
            return seen(before, mark, same, before.read(), now);
        }
        try {
            return seen(before, mark, transactions.inTransaction(() -> seats.of(schedule, now)), now, now);
        } catch (RuntimeException away) {
            outdated.set(true);
            failed.set(new Failure(now, away));
            throw away;
        }
    }

    private static Look seen(@Nullable Look before, Mark mark, List<Seat> seats, Instant read, Instant now) {
        SeatMap map =
                before == null ? SeatMap.first(mark, seats, now) : before.map().next(mark, seats, now);
        Instant nextEnd = seats.stream()
                .filter(Seat.Held.class::isInstance)
                .map(seat -> ((Seat.Held) seat).until())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return new Look(map, read, now, nextEnd);
    }

    /** Without the count everything is read, as often as somebody looks. */
    private Optional<Mark> count() {
        try {
            return Optional.of(changes.mark(topic));
        } catch (Refusal away) {
            return Optional.empty();
        }
    }
}
