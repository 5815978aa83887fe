package io.concertreservation.core.queue.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.QueueControl;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an operator can do to a room, and sees of it. */
public abstract class QueueControlsContract extends QueueContract {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(500);

    @Test
    void an_unused_room_is_empty_and_set_to_the_defaults() {
        open(PATIENT, 7);

        QueueStatus status = controls().status(concert);

        assertThat(status.control()).isEqualTo(new QueueControl(QueueMode.OPEN, new QueueLimits(FAST, 7)));
        assertThat(status.waiting() + status.away() + status.active() + status.entered() + status.admitted())
                .isZero();
    }

    @Test
    void what_is_null_stays_as_it_is() {
        open(PATIENT, 7);

        controls().set(concert, QueueMode.PAUSED, null);
        controls().set(concert, null, new QueueLimits(120, 9));

        assertThat(controls().status(concert).control())
                .isEqualTo(new QueueControl(QueueMode.PAUSED, new QueueLimits(120, 9)));
    }

    @Test
    void a_paused_queue_takes_people_but_lets_nobody_in() {
        open(PATIENT, 10);
        mode(QueueMode.PAUSED);

        QueueToken token = enter("ann").token();

        assertThat(token)
                .isInstanceOfSatisfying(
                        QueueToken.Waiting.class,
                        waiting -> assertThat(waiting.estimate()).isEmpty());
        assertThat(tick().admitted()).isZero();
        mode(QueueMode.OPEN);
        assertThat(tick().admitted()).isEqualTo(1);
    }

    @Test
    void a_draining_queue_takes_nobody_new_but_lets_in_those_in_line() {
        open(PATIENT, 0);
        Ticket ann = enter("ann").token().ticket();
        mode(QueueMode.DRAINING);
        allowInside(5);

        assertThat(room().enter(concert, new UserId("ben"))).isEmpty();
        assertThat(enter("ann").newcomer()).isFalse();
        tick();
        assertInside(ann);
    }

    @Test
    void a_closed_queue_takes_nobody_and_lets_nobody_in() {
        open(PATIENT, 0);
        Ticket ann = enter("ann").token().ticket();
        mode(QueueMode.CLOSED);
        allowInside(5);

        assertThat(room().enter(concert, new UserId("ben"))).isEmpty();
        assertThat(tick().admitted()).isZero();
        assertInLine(ann);
    }

    @Test
    void a_bypassed_queue_lets_everybody_in_at_once() {
        open(PATIENT, 0);
        mode(QueueMode.BYPASS);

        assertThat(enter("ann").token()).isInstanceOf(QueueToken.Active.class);
        assertThat(enter("ben").token()).isInstanceOf(QueueToken.Active.class);
    }

    @Test
    void a_higher_cap_takes_effect_at_the_next_tick() {
        open(PATIENT, 1);
        List<Ticket> tickets = enterAll("ann", "ben", "cid");
        assertThat(tick().admitted()).isZero();

        allowInside(3);

        assertThat(tick().admitted()).isEqualTo(2);
        assertInside(tickets.toArray(Ticket[]::new));
    }

    @Test
    void a_lower_cap_turns_nobody_out_but_lets_nobody_in_until_there_is_room() {
        open(PATIENT, 2);
        List<Ticket> tickets = enterAll("ann", "ben", "cid");

        allowInside(1);
        room().leave(tickets.get(0));

        assertThat(tick().admitted()).isZero();
        assertInside(tickets.get(1));
        room().leave(tickets.get(1));
        assertThat(tick().admitted()).isEqualTo(1);
    }

    @Test
    void a_lower_rate_takes_effect_at_the_next_tick() {
        open(PATIENT, 0);
        enterAll("ann", "ben", "cid", "dan", "eve");

        controls().set(concert, null, new QueueLimits(1, 100));

        assertThat(tick().admitted() + tick().admitted()).isLessThanOrEqualTo(1);
    }

    @Test
    void the_status_tells_where_everybody_is() {
        open(new QueueTimes(LONG, LONG, SHORT, LONG), 0);
        List<Ticket> tickets = enterAll("ann", "ben", "cid", "dan");
        letPass(SHORT.plusMillis(50));
        tickets.subList(1, 4).forEach(room()::look);
        allowInside(2);
        desk().admit(concert);
        room().look(tickets.get(1));

        QueueStatus status = controls().status(concert);

        assertThat(status.away()).isEqualTo(1);
        assertThat(status.active()).isEqualTo(2);
        assertThat(status.unclaimed()).isEqualTo(1);
        assertThat(status.waiting()).isEqualTo(1);
    }

    @Test
    void the_status_counts_what_has_happened() {
        open(new QueueTimes(LONG, SHORT, LONG, LONG), 0);
        List<Ticket> tickets = enterAll("ann", "ben", "cid");
        room().leave(tickets.get(2));
        allowInside(1);
        tick();
        letPass(SHORT.plusMillis(50));
        desk().admit(concert);

        QueueStatus status = controls().status(concert);

        assertThat(status.entered()).isEqualTo(3);
        assertThat(status.admitted()).isEqualTo(2);
        assertThat(status.noShows()).isEqualTo(1);
        assertThat(status.left()).isEqualTo(1);
        assertThat(status.lapsed()).isZero();
    }

    @Test
    void the_status_tells_how_long_people_waited() {
        open(PATIENT, 0);
        enterAll("ann", "ben");
        letPass(SHORT);
        allowInside(2);
        tick();

        QueueStatus status = controls().status(concert);

        assertThat(status.waits().p50()).isBetween(SHORT, Duration.ofSeconds(30));
        assertThat(status.waits().p99()).isGreaterThanOrEqualTo(status.waits().p50());
    }
}
