package io.concertreservation.core.queue.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.queue.domain.Ticket;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In which order, how many and how fast people are let in. */
public abstract class AdmissionDeskContract extends QueueContract {
    @Test
    void people_are_let_in_in_the_order_of_their_numbers() {
        open(PATIENT, 0);
        List<Ticket> tickets = enterAll("dan", "ann", "cid", "ben");
        allowInside(2);

        AdmissionRound round = tick();

        assertThat(round.admitted()).isEqualTo(2);
        assertInside(tickets.get(0), tickets.get(1));
        assertInLine(tickets.get(2), tickets.get(3));
    }

    @Test
    void no_more_than_the_cap_are_inside() {
        open(PATIENT, 0);
        enterAll("ann", "ben", "cid");
        allowInside(2);

        tick();
        AdmissionRound second = tick();

        assertThat(second.admitted()).isZero();
        assertThat(controls().status(concert).active()).isEqualTo(2);
    }

    @Test
    void a_freed_slot_goes_to_the_next_in_line() {
        open(PATIENT, 1);
        List<Ticket> tickets = enterAll("ann", "ben", "cid");

        room().leave(tickets.get(0));
        tick();

        assertInside(tickets.get(1));
        assertInLine(tickets.get(2));
    }

    @Test
    void no_more_than_the_rate_allows_are_let_in() {
        Duration tick = Duration.ofMillis(500);
        openAtRate(600, tick);
        enterWhilePaused(IntStream.range(0, 60).mapToObj(i -> "user-" + i).toArray(String[]::new));

        long first = desk().admit(concert).admitted();
        letPass(tick);
        long second = desk().admit(concert).admitted();

        assertThat(first).as("two ticks' worth are ten").isBetween(0L, 10L);
        assertThat(second).as("one tick's worth is five").isBetween(5L, 10L);
    }

    @Test
    void a_slow_rate_lets_one_in_and_then_nobody_for_a_while() {
        openAtRate(6, TICK);
        enterWhilePaused("ann", "ben", "cid");

        long admitted = desk().admit(concert).admitted() + tick().admitted() + tick().admitted();

        assertThat(admitted).as("one in ten seconds").isEqualTo(1);
    }

    @Test
    void a_tick_that_comes_too_soon_does_nothing() {
        openAtRate(FAST, Duration.ofSeconds(10));
        enterWhilePaused("ann");
        AdmissionRound first = desk().admit(concert);
        enterWhilePaused("ben");

        AdmissionRound second = desk().admit(concert);

        assertThat(first.admitted()).isEqualTo(1);
        assertThat(second).isEqualTo(AdmissionRound.NONE);
    }

    @Test
    void a_room_that_nobody_entered_lets_nobody_in() {
        open(PATIENT, 10);

        assertThat(desk().admit(concert)).isEqualTo(AdmissionRound.NONE);
    }

    @Test
    void the_desk_knows_the_rooms_that_are_in_use() {
        open(PATIENT, 10);
        enter("ann");

        assertThat(desk().rooms()).contains(concert);
    }
}
