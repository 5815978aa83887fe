package io.concertreservation.core.reservation.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class ShowSeatsServiceTest {
    private static final UserId ANN = new UserId("ann");
    private static final Duration FRESH = Duration.ofMillis(250);
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Sale sale = new Sale(1, 4, 4);
    private final ServiceOnFakes service = sale.service;
    private final AtomicInteger readings = new AtomicInteger();
    private final CountingTransactions transactions = new CountingTransactions();
    private final ShowSeats elsewhere =
            new ShowSeatsService(new SeatBoards(service.seats, service.changes, transactions, sale.clock));

    @Test
    void a_change_is_seen_here_at_once_and_elsewhere_within_a_quarter_of_a_second() {
        show();
        sale.hold(ANN, 0);

        assertThat(sale.seats().getFirst()).isInstanceOf(Seat.Held.class);
        assertThat(show().seats().getFirst()).isInstanceOf(Seat.Available.class);
        sale.clock.advance(FRESH);
        assertThat(show().seats().getFirst()).isInstanceOf(Seat.Held.class);
    }

    @Test
    void who_has_seen_more_elsewhere_is_not_shown_less() {
        show();
        sale.hold(ANN, 0);
        Mark known = service.showSeats.show(sale.schedule, Mark.NONE).mark();

        assertThat(elsewhere.show(sale.schedule, known).seats().getFirst()).isInstanceOf(Seat.Held.class);
    }

    @Test
    void a_hold_ends_on_the_board_at_its_instant_without_being_read() {
        sale.hold(ANN, 0);
        show();
        sale.clock.advance(ServiceOnFakes.HOLD.minus(TRUSTED.dividedBy(2)));
        show();
        int before = readings.get();
        sale.clock.advance(TRUSTED.dividedBy(2));

        assertThat(show().seats().getFirst()).isInstanceOf(Seat.Available.class);
        assertThat(readings).hasValue(before);
    }

    @Test
    void while_nothing_changes_the_seats_are_not_read_again_for_five_seconds() {
        show();
        for (int look = 0; look < 19; look++) {
            sale.clock.advance(FRESH);
            show();
        }
        assertThat(readings).hasValue(1);

        sale.clock.advance(FRESH);
        show();
        assertThat(readings).hasValue(2);
    }

    @Test
    void a_change_that_was_not_counted_is_found_after_five_seconds() {
        show();
        service.transactions.inTransaction(() -> {
            Instant now = sale.clock.instant();
            service.seats.hold(List.of(sale.seat(1)), new ReservationId(service.ids.next()), now.plusSeconds(60), now);
        });
        sale.clock.advance(TRUSTED);

        assertThat(show().seats().get(1)).isInstanceOf(Seat.Held.class);
    }

    @Test
    void without_the_count_everything_is_read_as_often_as_somebody_looks() {
        service.changes.goAway();
        show();
        sale.hold(ANN, 0);
        sale.clock.advance(FRESH);

        assertThat(show().seats().getFirst()).isInstanceOf(Seat.Held.class);
    }

    @Test
    void of_a_crowd_that_looks_at_once_one_reads() {
        List<SeatMap> maps = Crowd.of(50, number -> show());

        assertThat(readings).hasValue(1);
        assertThat(maps).allSatisfy(map -> assertThat(map).isSameAs(maps.getFirst()));
    }

    @Test
    void those_who_wait_while_looks_are_slow_share_the_next_one() {
        service.changes.goAway();
        transactions.takes(Duration.ofSeconds(1), 30);

        List<SeatMap> maps = Crowd.of(30, number -> show());

        assertThat(maps).hasSize(30);
        assertThat(readings).hasValueLessThan(6);
    }

    @Test
    void those_who_wait_while_looks_are_slow_and_fail_share_the_failure() {
        transactions.takes(Duration.ofSeconds(1), 30);
        transactions.away = true;

        List<Refusal> refusals = Crowd.of(30, number -> assertRefused(SharedReason.UNAVAILABLE, this::show));

        assertThat(refusals).hasSize(30);
        assertThat(readings).hasValueLessThan(6);
    }

    @Test
    void a_look_that_failed_is_tried_again_by_the_next() {
        transactions.away = true;
        assertRefused(SharedReason.UNAVAILABLE, this::show);
        transactions.away = false;

        assertThat(show().seats()).hasSize(4);
    }

    private SeatMap show() {
        transactions.asking.countDown();
        return elsewhere.show(sale.schedule, Mark.NONE);
    }

    /** Counts how often the other instance reads the seats, or tries to. */
    private final class CountingTransactions implements Transactions {
        private volatile boolean away;
        private volatile Duration duration = Duration.ZERO;
        private volatile CountDownLatch asking = new CountDownLatch(0);

        /** From now on it takes so long; the first time so many are asking before it ends. */
        void takes(Duration time, int people) {
            duration = time;
            asking = new CountDownLatch(people);
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            readings.incrementAndGet();
            letTimePass();
            if (away) {
                throw new Refusal(SharedReason.UNAVAILABLE, "away");
            }
            return service.transactions.inTransaction(work);
        }

        private void letTimePass() {
            if (duration.isZero()) {
                return;
            }
            try {
                asking.await();
                // Between the sign and the asking lies a step that nobody can see.
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            sale.clock.advance(duration);
        }

        @Override
        public void afterCommit(Runnable work) {
            service.transactions.afterCommit(work);
        }
    }
}
