package io.concertreservation.adapter.out.persistence.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.OtherTransaction;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.UserId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who waits for whom when many want seats of one section: nobody but for the same seat, and never in a circle. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class SeatRacesIT extends TenSeats {
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
    void a_payment_that_outlasts_its_hold_is_waited_for_before_the_limit_is_counted() throws InterruptedException {
        UserId racer = new UserId("racer");
        transactions.inTransaction(() -> hold(now.minus(HOLD), seats(1, 2)));
        Reservation.Held held = overdueOf(racer).getFirst();

        CountDownLatch asks = new CountDownLatch(1);
        CompletableFuture<List<Reservation.Held>> next = new CompletableFuture<>();
        try (OtherTransaction payment = OtherTransaction.after(transactions, () -> pay(held))) {
            Thread.ofPlatform().start(() -> {
                asks.countDown();
                next.complete(overdueOf(racer));
            });
            asks.await();
            assertThatThrownBy(() -> next.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(payment.isOpen()).isTrue();
        }

        assertThat(next.join()).as("it is not overdue, it is paid").isEmpty();
        assertThat(transactions.<Integer>inTransaction(() -> reservations.lockAndCountSeats(racer, concert)))
                .isEqualTo(2);
    }

    private List<Reservation.Held> overdueOf(UserId user) {
        return transactions.inTransaction(() -> reservations.lockOverdueOf(user, concert, now));
    }

    private void pay(Reservation.Held held) {
        reservations.lock(held.booking().id());
        assertThat(reservations.change(held, held.pay())).isTrue();
        assertThat(reservations.change(held.pay(), held.pay().complete())).isTrue();
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
}
