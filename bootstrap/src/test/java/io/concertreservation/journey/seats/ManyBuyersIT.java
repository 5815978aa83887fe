package io.concertreservation.journey.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManyBuyersIT extends Journey {

    private static final int CROWD = 30;

    @Test
    void different_seats_of_one_section_are_held_at_once_without_any_refusal() {
        Show show = Organizer.here().publishes(Programme.usual().seats(3, 10, 50_000));
        List<Buyer> crowd = crowd(show);
        List<Long> seats = crowd.getFirst().seesSeats(show).free();

        List<String> outcomes =
                Together.times(CROWD, i -> Refused.code(crowd.get(i).asksToHold(show, Buyer.newKey(), seats.get(i))));

        assertThat(outcomes).hasSize(CROWD).containsOnly("201");
    }

    @Test
    void overlapping_wishes_in_any_order_end_in_a_hold_or_a_taken_seat_and_never_in_a_deadlock() {
        Show show = Organizer.here().publishes(Programme.usual().seats(1, 8, 50_000));
        List<Buyer> crowd = crowd(show);
        List<Long> seats = crowd.getFirst().seesSeats(show).free();

        List<String> outcomes = Together.each(crowd, buyer -> {
            List<Long> shuffled = new ArrayList<>(seats);
            Collections.shuffle(shuffled);
            return Refused.code(
                    buyer.asksToHold(show, Buyer.newKey(), shuffled.get(0), shuffled.get(1), shuffled.get(2)));
        });

        assertThat(outcomes).contains("201").containsOnly("201", "seat-taken");
        assertThat(Database.number(
                        "SELECT COUNT(*) FROM reservation WHERE schedule_id = UUID_TO_BIN(?)", show.schedule()))
                .isEqualTo(outcomes.stream().filter("201"::equals).count());
    }

    @Test
    void the_best_available_are_shared_out_among_a_crowd_without_overlap() {
        Show show = Organizer.here().publishes(Programme.usual().seats(6, 10, 50_000));
        List<Buyer> crowd = crowd(show).subList(0, 12);

        List<List<Long>> held = Together.each(crowd, buyer -> {
            var answer = buyer.asksForBest(show, Buyer.newKey(), 2);
            return answer.statusCode() == 201 ? answer.jsonPath().getList("seats.id", Long.class) : List.<Long>of();
        });

        List<Long> all = held.stream().flatMap(List::stream).toList();
        assertThat(all).isNotEmpty().doesNotHaveDuplicates();
        assertThat(crowd.getFirst().seesSeats(show).inState("held")).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_crowd_waiting_for_one_seat_does_not_stall_an_unrelated_read() throws SQLException {
        Show show = Organizer.here().publishes(Programme.usual());
        List<Buyer> crowd = crowd(show);
        long seat = crowd.getFirst().seesSeats(show).free().getFirst();
        try (Connection rival = Database.connect()) {
            rival.setAutoCommit(false);
            Database.change(rival, "UPDATE seat SET price = price WHERE id = ?", seat);
            CompletableFuture<List<String>> waiting = CompletableFuture.supplyAsync(() ->
                    Together.each(crowd, buyer -> Refused.code(buyer.asksToHold(show, Buyer.newKey(), seat))));
            eventually()
                    .until(() -> Database.number(
                                    "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")
                            == 1);

            assertThat(slowestOf(20, crowd.getLast(), show)).isLessThan(Duration.ofSeconds(2));
            rival.rollback();

            assertThat(waiting.join()).containsOnly("201", "seat-taken").containsOnlyOnce("201");
        }
    }

    private static Duration slowestOf(int times, Buyer reader, Show show) {
        return Duration.ofNanos(LongStream.range(0, times)
                .map(i -> {
                    long started = System.nanoTime();
                    reader.gets("/concerts/{id}", show.concert()).then().statusCode(200);
                    return System.nanoTime() - started;
                })
                .max()
                .orElseThrow());
    }

    private static List<Buyer> crowd(Show show) {
        List<Buyer> crowd =
                IntStream.range(0, CROWD).mapToObj(i -> Buyer.named("buyer")).toList();
        crowd.forEach(buyer -> buyer.enters(show));
        return crowd;
    }
}
