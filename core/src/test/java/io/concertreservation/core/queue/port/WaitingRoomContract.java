package io.concertreservation.core.queue.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.Entry;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a waiting room owes to those who enter, look and leave. */
public abstract class WaitingRoomContract extends QueueContract {
    private static final Duration SHORT = Duration.ofMillis(400);

    @Test
    void entering_twice_keeps_the_first_place() {
        open(PATIENT, 0);
        Entry first = enter("ann");
        enter("ben");

        Entry again = enter("ann");

        assertThat(first.newcomer()).isTrue();
        assertThat(again.newcomer()).isFalse();
        assertThat(again.token().ticket()).isEqualTo(first.token().ticket());
        assertThat(positionOf(first.token().ticket())).isEqualTo(1);
    }

    @Test
    void places_are_numbered_in_the_order_of_arrival() {
        open(PATIENT, 0);

        List<Ticket> tickets = enterAll("ann", "ben", "cid", "dan");

        assertThat(tickets).extracting(Ticket::number).isSorted().doesNotHaveDuplicates();
        assertThat(tickets).extracting(this::positionOf).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void those_who_enter_at_once_get_different_numbers() {
        open(PATIENT, 0);

        List<Ticket> tickets =
                Crowd.of(50, number -> enter("user-" + number).token().ticket());

        assertThat(tickets).extracting(Ticket::number).doesNotHaveDuplicates();
        assertThat(controls().status(concert).waiting()).isEqualTo(50);
    }

    @Test
    void a_ticket_names_its_owner_and_concert() {
        open(PATIENT, 0);

        Ticket ticket = enter("ann").token().ticket();

        assertThat(ticket.user()).isEqualTo(new UserId("ann"));
        assertThat(ticket.concert()).isEqualTo(concert);
    }

    @Test
    void a_newcomer_is_let_in_at_once_while_there_is_room() {
        open(PATIENT, 2);

        assertThat(enter("ann").token()).isInstanceOf(QueueToken.Active.class);
        assertThat(enter("ben").token()).isInstanceOf(QueueToken.Active.class);
        assertThat(enter("cid").token()).isInstanceOf(QueueToken.Waiting.class);
    }

    @Test
    void a_newcomer_does_not_overtake_those_in_line() {
        open(PATIENT, 0);
        Ticket ann = enter("ann").token().ticket();
        allowInside(1);

        assertThat(enter("ben").token()).isInstanceOf(QueueToken.Waiting.class);
        tick();

        assertInside(ann);
    }

    @Test
    void entering_twice_does_not_take_a_second_slot() {
        open(PATIENT, 2);
        Entry first = enter("ann");

        Entry again = enter("ann");

        assertThat(again.token()).isInstanceOf(QueueToken.Active.class);
        assertThat(again.token().ticket()).isEqualTo(first.token().ticket());
        assertThat(enter("ben").token()).isInstanceOf(QueueToken.Active.class);
    }

    @Test
    void an_active_ticket_tells_how_long_it_lasts() {
        open(PATIENT, 1);

        QueueToken.Active active =
                (QueueToken.Active) room().look(enter("ann").token().ticket());

        assertThat(active.remaining())
                .isPositive()
                .isLessThanOrEqualTo(PATIENT.activeFor())
                .isGreaterThan(PATIENT.activeFor().minusMinutes(1));
    }

    @Test
    void leaving_the_line_moves_the_others_up() {
        open(PATIENT, 0);
        List<Ticket> tickets = enterAll("ann", "ben", "cid");

        room().leave(tickets.get(0));

        assertGone(tickets.get(0));
        assertThat(positionOf(tickets.get(1))).isEqualTo(1);
        assertThat(positionOf(tickets.get(2))).isEqualTo(2);
    }

    @Test
    void leaving_frees_the_slot_at_once() {
        open(PATIENT, 1);
        List<Ticket> tickets = enterAll("ann", "ben");

        room().leave(tickets.get(0));
        tick();

        assertGone(tickets.get(0));
        assertInside(tickets.get(1));
    }

    @Test
    void leaving_twice_does_no_harm_to_a_place_taken_since() {
        open(PATIENT, 0);
        Ticket first = enter("ann").token().ticket();
        room().leave(first);
        Ticket second = enter("ann").token().ticket();

        room().leave(first);

        assertThat(second.number()).isGreaterThan(first.number());
        assertGone(first);
        assertInLine(second);
    }

    @Test
    void a_turn_ends_at_its_time_without_a_tick() {
        open(new QueueTimes(SHORT, SHORT, Duration.ofMinutes(1), Duration.ofMinutes(2)), 1);
        Ticket ann = enter("ann").token().ticket();

        letPass(SHORT.plusMillis(50));

        assertGone(ann);
    }

    @Test
    void who_comes_again_after_the_turn_takes_a_new_place() {
        open(new QueueTimes(SHORT, SHORT, Duration.ofMinutes(1), Duration.ofMinutes(2)), 1);
        Ticket first = enter("ann").token().ticket();
        letPass(SHORT.plusMillis(50));

        Entry again = enter("ann");

        assertThat(again.newcomer()).isTrue();
        assertThat(again.token().ticket().number()).isGreaterThan(first.number());
    }

    @Test
    void rooms_know_nothing_of_each_other() {
        open(PATIENT, 1);
        ConcertId other = new ConcertId(UUID.randomUUID());
        enterAll("ann", "ben");

        Entry there = room().enter(other, new UserId("ben")).orElseThrow();

        assertThat(there.newcomer()).isTrue();
        assertThat(there.token()).isInstanceOf(QueueToken.Active.class);
        assertThat(controls().status(other).waiting()).isZero();
        assertThat(controls().status(concert).waiting()).isEqualTo(1);
    }

    @Test
    void a_ticket_of_another_era_tells_that_the_queue_restarted() {
        open(PATIENT, 0);
        Ticket ann = enter("ann").token().ticket();
        Ticket old = new Ticket(ann.concert(), ann.user(), ann.number(), "an-era-long-gone");

        assertThat(room().look(old)).isEqualTo(new QueueToken.Expired(old, QueueToken.Ending.QUEUE_RESTARTED));
        assertInLine(ann);
    }
}
