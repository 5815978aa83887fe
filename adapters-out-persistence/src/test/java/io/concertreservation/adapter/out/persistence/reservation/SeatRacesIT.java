package io.concertreservation.adapter.out.persistence.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.OtherTransaction;
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
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for whom when many want seats of one section: nobody but for the same seat, and never in a circle. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class SeatRacesIT {
    private static final Duration HOLD = Duration.ofMinutes(5);

    @Inject
    Transactions transactions;

    @Inject
    Seats seats;

    @Inject
    Reservations reservations;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final ConcertId concert = new ConcertId(UUID.randomUUID());
    private final ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    private final AtomicInteger attempts = new AtomicInteger();
    private List<SeatPlace> row;

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

    @Test
    void different_seats_of_a_section_never_wait_for_each_other() {
        try (OtherTransaction other = OtherTransaction.after(transactions, () -> hold(now, seats(1, 2)))) {
            transactions.inTransaction(() -> hold(now, seats(3, 4)));

            assertThat(other.isOpen()).isTrue();
        }
        assertThat(attempts.get()).isEqualTo(2);
    }

    @Test
    void the_same_seats_asked_for_in_opposite_orders_do_not_deadlock() {
        AtomicInteger locks = new AtomicInteger();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> lockOften(seats(1, 2, 3), locks));
        lockOften(seats(3, 2, 1), locks);
        other.join();

        assertThat(locks.get()).as("none was repeated").isEqualTo(200);
    }

    @Test
    void neighbours_taken_over_from_holds_that_ran_out_do_not_deadlock() {
        transactions.inTransaction(() -> hold(now.minus(HOLD), row));
        attempts.set(0);
        CyclicBarrier bothHold = new CyclicBarrier(2);

        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> transactions.inTransaction(() -> hold(now, seats(3, 5), bothHold)));
        transactions.inTransaction(() -> hold(now, seats(2, 6), bothHold));
        other.join();

        assertThat(attempts.get()).as("none was repeated").isEqualTo(2);
    }

    @Test
    void a_crowd_that_wants_overlapping_pairs_ends_with_every_seat_held_once_at_most() {
        List<CompletableFuture<Boolean>> crowd = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> tryHold(seats(i % 9 + 1, i % 9 + 2))))
                .toList();
        long winners = crowd.stream().filter(CompletableFuture::join).count();

        List<Seat> map = transactions.inTransaction(() -> seats.of(schedule, now));
        assertThat(map).filteredOn(Seat.Held.class::isInstance).hasSize((int) winners * 2);
        assertThat(winners).isBetween(3L, 5L);
    }

    @Test
    void two_sweepers_share_the_work_and_do_not_wait() {
        Instant longAgo = Instant.parse("2000-01-01T00:00:00Z");
        transactions.inTransaction(() -> hold(longAgo, seats(1)));
        transactions.inTransaction(() -> hold(longAgo.plusSeconds(1), seats(2)));
        Instant later = longAgo.plus(HOLD).plusSeconds(1);

        Reservation.Held[] first = new Reservation.Held[1];
        try (OtherTransaction other = OtherTransaction.after(
                transactions,
                () -> first[0] = reservations.lockOverdue(later, 1).getFirst())) {
            List<Reservation.Held> rest = transactions.inTransaction(() -> reservations.lockOverdue(later, 10));

            assertThat(other.isOpen()).isTrue();
            assertThat(first[0].booking().seats()).containsExactlyElementsOf(seats(1));
            assertThat(rest)
                    .singleElement()
                    .satisfies(held -> assertThat(held.booking().seats()).containsExactlyElementsOf(seats(2)));
        }
        transactions.inTransaction(() -> reservations
                .lockOverdue(later, 10)
                .forEach(held ->
                        assertThat(reservations.change(held, held.expire())).isTrue()));
    }

    @Test
    void twenty_thousand_seats_are_added_in_order() {
        ScheduleId large = new ScheduleId(UUID.randomUUID());
        UUID section = UUID.randomUUID();
        List<NewSeat> all = IntStream.range(0, 20_000)
                .mapToObj(i -> new NewSeat(section, i / 200 + 1, i % 200 + 1, new Money(1)))
                .toList();

        transactions.inTransaction(() -> seats.add(large, all));

        List<SeatPlace> added = transactions.inTransaction(() -> seats.of(large, now)).stream()
                .map(Seat::place)
                .toList();
        assertThat(added).hasSize(20_000);
        assertThat(added.get(12_345).row()).isEqualTo(62);
        assertThat(added.get(12_345).number()).isEqualTo(146);
        assertThat(transactions.inTransaction(() -> seats.countAvailable(List.of(large), now)))
                .containsEntry(large, 20_000L);
    }

    private void lockOften(List<SeatPlace> places, AtomicInteger locks) {
        for (int i = 0; i < 100; i++) {
            transactions.inTransaction(() -> {
                locks.incrementAndGet();
                seats.lock(ids(places));
            });
        }
    }

    private boolean tryHold(List<SeatPlace> places) {
        return transactions.inTransaction(() -> {
            seats.lock(ids(places));
            boolean free = transactions.inTransaction(() -> seats.of(schedule, now)).stream()
                    .filter(seat -> places.contains(seat.place()))
                    .allMatch(Seat.Available.class::isInstance);
            if (free) {
                hold(now, places);
            }
            return free;
        });
    }

    private void hold(Instant at, List<SeatPlace> places) {
        hold(at, places, new CyclicBarrier(1));
    }

    /** Meets the other between the change of the seats and the new reservation, at the first attempt. */
    private void hold(Instant at, List<SeatPlace> places, CyclicBarrier bothHold) {
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

    private List<SeatPlace> seats(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> row.get(number - 1)).toList();
    }

    private static List<SeatId> ids(List<SeatPlace> places) {
        return places.stream().map(SeatPlace::id).toList();
    }
}
