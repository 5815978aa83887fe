package io.concertreservation.adapter.out.redis.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.concertreservation.adapter.out.redis.client.TestGate;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class RedisRoomLifeIT {

    @Test
    void a_room_that_lost_its_memory_tells_so_and_numbers_anew_in_another_era() {
        TestRoom room = TestRoom.with(QueueMode.OPEN, 600, 0, TestRoom.LONG);
        room.enter("first");
        Ticket before = room.enter("second");
        room.tell(Command.DEL, room.keys().toArray(String[]::new));

        assertThat(room.room().look(before))
                .isEqualTo(new QueueToken.Expired(before, QueueToken.Ending.QUEUE_RESTARTED));
        Ticket after = room.enter("second");

        assertThat(after.number()).isEqualTo(1);
        assertThat(after.era()).isNotEqualTo(before.era());
        assertThat(room.room().look(before)).isInstanceOf(QueueToken.Expired.class);
        assertThat(room.room().look(after)).isInstanceOf(QueueToken.Waiting.class);
    }

    @Test
    void a_room_that_lost_only_its_state_keeps_nobody_of_the_earlier_era() {
        TestRoom room = TestRoom.with(QueueMode.OPEN, 600, 0, TestRoom.LONG);
        room.enter("first");
        room.tell(Command.DEL, room.keys().getFirst());

        assertThat(room.enter("second").number()).isEqualTo(1);
        assertThat(room.waiting()).isEqualTo(1);
    }

    @Test
    void the_levers_stay_where_they_are_when_the_room_is_lost() {
        TestRoom room = TestRoom.with(QueueMode.OPEN, 600, 10, TestRoom.LONG);
        room.controls().set(room.concert(), QueueMode.CLOSED, new QueueLimits(5, 6));
        room.tell(Command.DEL, room.keys().getFirst());

        assertThat(room.room().enter(room.concert(), new UserId("early"))).isEmpty();
        assertThat(room.controls().status(room.concert()).control().limits()).isEqualTo(new QueueLimits(5, 6));
    }

    @Test
    void a_room_out_of_use_is_dropped_from_the_list_and_one_in_use_comes_back() {
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 600, 10, TestRoom.LONG);
        ConcertId old = new ConcertId(UUID.randomUUID());
        Ticket ticket = room.enter("waiting");
        room.tell(Command.ZADD, "q:rooms", "1000", old.value().toString());

        assertThat(room.desk().rooms()).contains(room.concert()).doesNotContain(old);

        room.tell(Command.DEL, "q:rooms");
        Rooms ofAnotherInstance = new Rooms(
                TestGate.shared(),
                new QueueSettings(QueueMode.OPEN, new QueueLimits(600, 1), TestRoom.LONG, TestRoom.TICK));
        new RedisWaitingRoom(ofAnotherInstance).look(ticket);
        assertThat(room.desk().rooms()).contains(room.concert());
    }

    @Test
    void the_times_of_those_who_went_in_are_forgotten_and_the_others_kept() throws Exception {
        int inside = 8_500;
        int inLine = 300;
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 6_000_000, inside, TestRoom.LONG);
        List<Ticket> tickets = room.crowd(inside + inLine);
        room.controls().set(room.concert(), QueueMode.OPEN, null);
        await().until(() -> room.desk().admit(room.concert()).admitted() == inside);

        long bytes = Long.parseLong(room.tell(Command.STRLEN, room.keys().get(7)));
        assertThat(bytes).isEqualTo(8L * inLine);
        new RealRooms(room.gate()).letPass(TestRoom.TICK);
        room.desk().admit(room.concert());
        QueueStatus status = room.controls().status(room.concert());
        assertThat(status.away()).isZero();
        assertThat(status.waiting()).isEqualTo(inLine);
        assertThat(tickets.stream().filter(ticket -> ticket.number() > inside).map(room.room()::look))
                .allMatch(token -> token instanceof QueueToken.Waiting);
    }

    @Test
    void the_recent_pace_is_what_was_really_let_in() throws Exception {
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 1_200, 1_000, TestRoom.LONG);
        room.crowd(200);
        room.controls().set(room.concert(), QueueMode.OPEN, null);
        long began = System.nanoTime();
        await().pollInterval(Duration.ofMillis(20)).until(() -> {
            room.desk().admit(room.concert());
            return room.controls().status(room.concert()).admitted() >= 30;
        });
        QueueStatus status = room.controls().status(room.concert());
        double minutes = (System.nanoTime() - began) / 60e9;

        assertThat((double) status.admissionsPerMinute())
                .isCloseTo(status.admitted() / minutes, Percentage.withPercentage(40));

        room.controls().set(room.concert(), QueueMode.PAUSED, null);
        assertThat((double) room.controls().status(room.concert()).admissionsPerMinute())
                .as("measured anew after a change")
                .isCloseTo(0, within(0.1));
    }
}
