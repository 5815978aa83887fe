package io.concertreservation.core.reservation.port;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.NewSeat;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.SequentialIds;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A concert with a schedule of its own, and the steps that the contracts of seats and reservations take. */
public abstract class ReservationHarness {
    protected static final Duration HOLD = Duration.ofMinutes(5);

    protected final SequentialIds ids = new SequentialIds();
    protected final ConcertId concert = new ConcertId(ids.next());
    protected final ScheduleId schedule = new ScheduleId(ids.next());
    protected final UUID section = ids.next();
    protected final UserId ann = new UserId("ann-" + UUID.randomUUID());
    protected final UserId ben = new UserId("ben-" + UUID.randomUUID());
    protected final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    protected final Instant end = now.plus(HOLD);

    protected abstract Transactions transactions();

    protected abstract Seats seats();

    protected abstract Reservations reservations();

    final <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    final List<Seat> map(Instant instant) {
        return in(() -> seats().of(schedule, instant));
    }

    /** Puts a row of seats on sale. */
    final List<SeatPlace> row(int quantity) {
        List<NewSeat> news = IntStream.rangeClosed(1, quantity)
                .mapToObj(number -> new NewSeat(section, 1, number, new Money(50_000)))
                .toList();
        transactions().inTransaction(() -> seats().add(schedule, news));
        return map(now).stream().map(Seat::place).toList();
    }

    final Reservation.Held heldBy(UserId user, List<SeatPlace> places, Instant until) {
        return new Reservation.Held(
                new Booking(new ReservationId(ids.next()), user, concert, schedule, places, until.minus(HOLD), until));
    }

    /** Holds the seats and adds the reservation, in one transaction at that instant. */
    final Reservation.Held hold(UserId user, List<SeatPlace> places, Instant at) {
        Reservation.Held held = heldBy(user, places, at.plus(HOLD));
        Booking booking = held.booking();
        return in(() -> {
            seats().lock(booking.seatIds());
            if (seats().hold(booking.seatIds(), booking.id(), booking.expiresAt(), at) != places.size()) {
                throw new IllegalStateException("Not all seats were free.");
            }
            reservations().add(held);
            return held;
        });
    }

    final boolean change(Reservation from, Reservation to) {
        return in(() -> reservations().change(from, to));
    }

    final Reservation find(Reservation reservation) {
        return in(() -> reservations().find(reservation.booking().id())).orElseThrow();
    }

    static List<SeatId> idsOf(List<SeatPlace> places) {
        return places.stream().map(SeatPlace::id).toList();
    }
}
