package io.concertreservation.core.reservation.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Changes;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What people are shown who watch the seats at an instance, while seats are held at another. */
final class TellSeatsServiceTest {
    private static final UserId ANN = new UserId("ann");
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Sale sale = new Sale(1, 4, 4);
    private final ServiceOnFakes service = sale.service;
    private final AtomicInteger counts = new AtomicInteger();
    private final AtomicInteger readings = new AtomicInteger();
    private final CountingTransactions transactions = new CountingTransactions();
    private final SeatBoards boards = new SeatBoards(service.seats, new CountingChanges(), transactions, sale.clock);
    private final SeatAudience audience = new SeatAudience();
    private final WatchSeats watch = new WatchSeatsService(boards, audience);
    private final TellSeats tell = new TellSeatsService(boards, audience);
    private final List<SeatMap> shown = new ArrayList<>();

    @Test
    void the_map_is_shown_at_once_and_then_when_it_has_changed() {
        watch(shown);
        nextRound();
        assertThat(shown).hasSize(1);

        sale.hold(ANN, 0);
        nextRound();
        nextRound();

        assertThat(shown).hasSize(2);
        assertThat(shown.getLast().seats().getFirst()).isInstanceOf(Seat.Held.class);
    }

    @Test
    void two_hundred_who_watch_cost_one_count_a_round_and_one_reading_a_change() {
        for (int i = 0; i < 200; i++) {
            watch(shown);
        }
        assertThat(readings).hasValue(1);
        counts.set(0);

        sale.hold(ANN, 0);
        for (int round = 0; round < 4; round++) {
            nextRound();
        }

        assertThat(shown).hasSize(400);
        assertThat(counts).hasValue(4);
        assertThat(readings).hasValue(2);
    }

    @Test
    void what_nobody_watches_any_more_is_not_looked_at() {
        Runnable first = watch(shown);
        Runnable second = watch(shown);
        first.run();
        nextRound();
        second.run();
        counts.set(0);

        nextRound();

        assertThat(counts).hasValue(0);
        assertThat(audience.watched()).isEmpty();
    }

    @Test
    void seats_that_could_not_be_read_are_shown_in_a_later_round() {
        watch(shown);
        sale.hold(ANN, 0);
        transactions.away = true;
        assertRefused(SharedReason.UNAVAILABLE, this::nextRound);
        transactions.away = false;

        nextRound();

        assertThat(shown).hasSize(2);
    }

    private Runnable watch(List<SeatMap> maps) {
        return watch.watch(sale.schedule, Mark.NONE, maps::add);
    }

    private void nextRound() {
        sale.clock.advance(ROUND);
        tell.tell();
    }

    private final class CountingChanges implements Changes {
        @Override
        public void note(String thing) {
            service.changes.note(thing);
        }

        @Override
        public Mark mark(String thing) {
            counts.incrementAndGet();
            return service.changes.mark(thing);
        }
    }

    private final class CountingTransactions implements Transactions {
        private volatile boolean away;

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            if (away) {
                throw new Refusal(SharedReason.UNAVAILABLE, "away");
            }
            readings.incrementAndGet();
            return service.transactions.inTransaction(work);
        }

        @Override
        public void afterCommit(Runnable work) {
            service.transactions.afterCommit(work);
        }
    }
}
