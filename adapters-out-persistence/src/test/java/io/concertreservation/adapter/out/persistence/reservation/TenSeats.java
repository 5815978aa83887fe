package io.concertreservation.adapter.out.persistence.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.NewSeat;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** A row of ten seats on sale, and a hold as the use case makes it. */
abstract class TenSeats {
    static final Duration HOLD = Duration.ofMinutes(5);

    @Inject
    Transactions transactions;

    @Inject
    Seats seats;

    @Inject
    Reservations reservations;

    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    final ConcertId concert = new ConcertId(UUID.randomUUID());
    final ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    final AtomicInteger attempts = new AtomicInteger();
    List<SeatPlace> row;

    @BeforeEach
    void put_ten_seats_on_sale() {
        UUID section = UUID.randomUUID();
        List<NewSeat> ten = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> new NewSeat(section, 1, number, new Money(50_000)))
                .toList();
        transactions.inTransaction(() -> seats.add(schedule, ten));
        row = transactions.inTransaction(() -> seats.of(schedule, now)).stream()
                .map(Seat::place)
                .toList();
    }

    void hold(Instant at, List<SeatPlace> places) {
        hold(at, places, new CyclicBarrier(1));
    }

    /** Meets the other between the change of the seats and the new reservation, at the first attempt. */
    void hold(Instant at, List<SeatPlace> places, CyclicBarrier bothHold) {
        int attempt = attempts.incrementAndGet();
        ReservationId id = new ReservationId(UUID.randomUUID());
        seats.lock(ids(places));
        assertThat(seats.hold(ids(places), id, at.plus(HOLD), at)).isEqualTo(places.size());
        if (attempt <= 2) {
            meet(bothHold);
        }
        reservations.add(new Reservation.Held(
                new Booking(id, new UserId("racer"), concert, schedule, places, at, at.plus(HOLD))));
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(5, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<SeatPlace> seats(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> row.get(number - 1)).toList();
    }

    static List<SeatId> ids(List<SeatPlace> places) {
        return places.stream().map(SeatPlace::id).toList();
    }
}
