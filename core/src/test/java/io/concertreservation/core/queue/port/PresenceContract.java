package io.concertreservation.core.queue.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.Ticket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of people in line and inside who are there, away, back, or gone for good. */
public abstract class PresenceContract extends QueueContract {
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration OVER = SHORT.plusMillis(50);
    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void who_is_away_is_skipped() {
        open(new QueueTimes(LONG, LONG, SHORT, LONG), 0);
        List<Ticket> tickets = enterAll("ann", "ben");
        letPass(OVER);
        room().look(tickets.get(1));
        allowInside(1);

        AdmissionRound round = desk().admit(concert);

        assertThat(round.wentAway()).isEqualTo(1);
        assertThat(round.admitted()).isEqualTo(1);
        assertInside(tickets.get(1));
        assertInLine(tickets.get(0));
    }

    @Test
    void who_comes_back_is_again_at_the_old_place() {
        open(new QueueTimes(LONG, LONG, SHORT, LONG), 0);
        List<Ticket> tickets = enterAll("ann", "ben", "cid");
        letPass(OVER);
        room().look(tickets.get(1));
        room().look(tickets.get(2));
        desk().admit(concert);
        assertThat(positionOf(tickets.get(1))).as("while ann is away").isEqualTo(1);

        assertThat(positionOf(tickets.get(0))).isEqualTo(1);

        assertThat(positionOf(tickets.get(1))).isEqualTo(2);
        allowInside(1);
        tick();
        assertInside(tickets.get(0));
    }

    @Test
    void who_is_away_for_too_long_loses_the_place() {
        open(new QueueTimes(LONG, LONG, SHORT.dividedBy(2), SHORT), 0);
        Ticket ann = enter("ann").token().ticket();

        letPass(OVER);
        AdmissionRound round = desk().admit(concert);

        assertThat(round.lapsed()).isEqualTo(1);
        assertGone(ann);
        assertThat(enter("ann").newcomer()).isTrue();
    }

    @Test
    void who_is_let_in_and_does_not_come_loses_the_slot_to_the_next() {
        open(new QueueTimes(LONG, SHORT, LONG, LONG), 0);
        List<Ticket> tickets = enterAll("ann", "ben");
        allowInside(1);
        assertThat(tick().admitted()).isEqualTo(1);

        letPass(OVER);
        AdmissionRound round = desk().admit(concert);

        assertThat(round.noShows()).isEqualTo(1);
        assertThat(round.admitted()).isEqualTo(1);
        assertInside(tickets.get(1));
        assertGone(tickets.get(0));
    }

    @Test
    void who_has_shown_up_keeps_the_slot() {
        open(new QueueTimes(LONG, SHORT, LONG, LONG), 0);
        Ticket ann = enter("ann").token().ticket();
        allowInside(1);
        tick();
        assertInside(ann);

        letPass(OVER);
        AdmissionRound round = desk().admit(concert);

        assertThat(round.noShows()).isZero();
        assertInside(ann);
    }

    @Test
    void who_was_let_in_on_entering_has_shown_up() {
        open(new QueueTimes(LONG, SHORT, LONG, LONG), 1);
        Ticket ann = enter("ann").token().ticket();

        letPass(OVER);

        assertThat(desk().admit(concert).noShows()).isZero();
        assertInside(ann);
    }

    @Test
    void a_turn_that_ran_out_makes_room_for_the_next() {
        open(new QueueTimes(SHORT, SHORT, LONG, LONG), 1);
        List<Ticket> tickets = enterAll("ann", "ben");

        letPass(OVER);
        AdmissionRound round = desk().admit(concert);

        assertThat(round.expired()).isEqualTo(1);
        assertThat(round.admitted()).isEqualTo(1);
        assertInside(tickets.get(1));
        assertGone(tickets.get(0));
    }
}
