package io.concertreservation.adapter.out.redis.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.Ticket;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RedisAdmissionIT {

    private static final QueueTimes SOON_AWAY = new QueueTimes(
            Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofMinutes(10));

    @Test
    void a_thousand_who_enter_at_once_are_let_in_in_the_order_of_their_tickets() throws Exception {
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 12_000, 1_000, TestRoom.LONG);
        List<Ticket> tickets = room.crowd(1_000).stream()
                .sorted(Comparator.comparingLong(Ticket::number))
                .toList();
        assertThat(tickets)
                .extracting(Ticket::number)
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo(1_000L);

        room.controls().set(room.concert(), QueueMode.OPEN, null);
        await().until(() -> room.desk().admit(room.concert()).admitted() > 0);
        await().until(() -> room.desk().admit(room.concert()).admitted() > 0);

        int inside = (int) room.controls().status(room.concert()).active();
        assertThat(inside).isBetween(2, 999);
        assertThat(tickets.subList(0, inside)).allMatch(room::isInside);
        assertThat(tickets.subList(inside, tickets.size())).noneMatch(room::isInside);
    }

    @Test
    void many_desks_and_a_crowd_exceed_neither_the_cap_nor_the_rate() throws Exception {
        long perMinute = 1_200;
        int cap = 50;
        TestRoom room = TestRoom.with(QueueMode.OPEN, perMinute, cap, TestRoom.LONG);
        long began = System.nanoTime();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int desk = 0; desk < 4; desk++) {
                desks.execute(() -> {
                    while (!over.get()) {
                        room.desk().admit(room.concert());
                    }
                });
            }
            room.crowd(600);
            // Seen from here, before it is asked for: no more can have been allowed than by the time of the answer.
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(() -> {
                QueueStatus status = room.controls().status(room.concert());
                double minutes = (System.nanoTime() - began) / 60e9;
                double bucket = 2 * perMinute * TestRoom.TICK.toMillis() / 60_000.0;
                assertThat((double) status.admitted()).isLessThanOrEqualTo(bucket + perMinute * minutes + 1);
                assertThat(status.active()).isLessThanOrEqualTo(cap);
                return status.active() == cap;
            });
            over.set(true);
        }
        assertThat(room.waiting()).isEqualTo(600 - cap);
    }

    @Test
    void those_who_vanished_do_not_hold_up_those_who_stayed() throws Exception {
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 1_200, 50, SOON_AWAY);
        List<Ticket> vanished = room.crowd(500);
        Ticket present = room.enter("present");
        await().until(() -> {
            room.isInside(present);
            room.desk().admit(room.concert());
            return room.controls().status(room.concert()).away() == vanished.size();
        });

        room.controls().set(room.concert(), QueueMode.OPEN, null);
        await().until(() -> room.desk().admit(room.concert()).admitted() == 1);
        assertThat(room.isInside(present)).isTrue();
    }

    @Test
    void the_absent_at_the_front_are_stepped_over_in_the_same_tick() throws Exception {
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 600, 10, SOON_AWAY);
        room.crowd(3_000);
        Ticket present = room.enter("present");
        Duration beyondOneSweep = SOON_AWAY.awayAfter();
        await().pollDelay(beyondOneSweep).until(() -> !room.isInside(present));

        room.controls().set(room.concert(), QueueMode.OPEN, null);
        var round = room.desk().admit(room.concert());

        assertThat(round.admitted()).isEqualTo(1);
        assertThat(round.wentAway()).isEqualTo(3_000);
    }

    @Test
    void no_shows_make_room_until_all_who_come_are_inside() throws Exception {
        QueueTimes times = new QueueTimes(
                Duration.ofMinutes(10), Duration.ofMillis(150), Duration.ofSeconds(30), Duration.ofMinutes(10));
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 60_000, 10, times);
        room.crowd(40);
        List<Ticket> coming = List.of(room.enter("first"), room.enter("second"));
        room.controls().set(room.concert(), QueueMode.OPEN, null);

        await().until(() -> {
            room.desk().admit(room.concert());
            return coming.stream().filter(room::isInside).count() == coming.size();
        });
        QueueStatus status = room.controls().status(room.concert());
        assertThat(status.noShows()).isBetween(32L, 40L);
        assertThat(status.waiting()).isZero();
    }

    @Test
    void in_bypass_a_tick_lets_in_everybody_in_line_beyond_the_cap() throws Exception {
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 60, 1, TestRoom.LONG);
        List<Ticket> tickets = room.crowd(300);
        room.controls().set(room.concert(), QueueMode.BYPASS, null);

        await().until(() -> room.desk().admit(room.concert()).admitted() == tickets.size());
        assertThat(room.isInside(room.enter("late"))).isTrue();
        assertThat(room.controls().status(room.concert()).active()).isEqualTo(301);
    }

    @Test
    void a_rate_beyond_the_usual_bound_of_a_tick_is_kept_up() throws Exception {
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 6_000_000, 100_000, TestRoom.LONG);
        room.crowd(3_000);
        room.controls().set(room.concert(), QueueMode.OPEN, null);

        await().until(() -> room.desk().admit(room.concert()).admitted() == 3_000);
    }
}
