package io.concertreservation.adapter.out.redis.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.fake.Crowd;
import io.vertx.redis.client.Command;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RedisWaitingRoomCostIT {

    private static final Pattern SCRIPTS = Pattern.compile("cmdstat_evalsha:calls=(\\d+),usec=(\\d+)");
    private static final Pattern ALL = Pattern.compile("cmdstat_eval(?:sha)?:calls=(\\d+)");

    @Test
    void each_call_is_one_script() {
        TestRoom room = TestRoom.with(QueueMode.OPEN, 600, 100, TestRoom.LONG);
        Ticket ticket = room.enter("user");
        room.desk().admit(room.concert());
        room.controls().status(room.concert());
        room.room().look(ticket);
        room.room().leave(room.enter("gone"));
        long before = runs(room);

        room.enter("other");
        room.room().look(ticket);
        room.desk().admit(room.concert());
        room.controls().status(room.concert());
        room.room().leave(ticket);

        // That a room is in use is noted every few seconds.
        assertThat(runs(room) - before).isBetween(5L, 6L);
    }

    @Test
    void five_hundred_looks_are_one_script_and_one_more_begins_another() {
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 600, 100, TestRoom.LONG);
        List<Ticket> tickets = IntStream.rangeClosed(0, 500)
                .mapToObj(i -> room.enter("user-" + i))
                .toList();
        room.room().look(tickets.getFirst());
        long before = runs(room);

        room.room().lookAll(tickets.subList(0, 500));
        assertThat(runs(room) - before).isEqualTo(1);

        room.room().lookAll(tickets);
        assertThat(runs(room) - before).isEqualTo(3);
    }

    @Test
    void people_who_poll_at_the_same_time_share_round_trips() {
        int people = 400;
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 600, 100, TestRoom.LONG);
        List<Ticket> tickets = IntStream.range(0, people)
                .mapToObj(i -> room.enter("user-" + i))
                .toList();
        room.room().look(tickets.getFirst());
        long before = runs(room);

        List<CompletableFuture<QueueToken>> polls = tickets.stream()
                .map(ticket ->
                        CompletableFuture.supplyAsync(() -> room.room().look(ticket), Thread::startVirtualThread))
                .toList();

        for (int i = 0; i < people; i++) {
            assertThat(polls.get(i).join())
                    .isInstanceOfSatisfying(
                            QueueToken.Waiting.class,
                            place -> assertThat(place.ticket().number()).isEqualTo(place.position()));
        }
        assertThat(runs(room) - before).isLessThan(people / 4);
    }

    @Test
    void people_who_enter_at_the_same_time_share_round_trips_and_everybody_gets_their_own_place() {
        int people = 400;
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 600, 100, TestRoom.LONG);
        room.enter("first");
        long before = runs(room);

        List<Ticket> tickets = Crowd.of(people, i -> room.enter("user-" + i));

        assertThat(runs(room) - before).isLessThan(people / 4);
        assertThat(tickets.stream().map(Ticket::number))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, people + 1).boxed().toList());
        for (int i = 0; i < people; i++) {
            assertThat(room.enter("user-" + i)).isEqualTo(tickets.get(i));
        }
    }

    @Test
    void a_poll_costs_the_same_in_a_short_and_in_a_long_line() {
        TestRoom shorter = TestRoom.with(QueueMode.PAUSED, 600, 100, TestRoom.LONG);
        TestRoom longer = TestRoom.with(QueueMode.PAUSED, 600, 100, TestRoom.LONG);
        Ticket near = fill(shorter, 100);
        Ticket far = fill(longer, 100_000);
        assertThat(((QueueToken.Waiting) longer.room().look(far)).ahead()).isEqualTo(99_999);

        double few = microsecondsOfALook(shorter, near);
        double many = microsecondsOfALook(longer, far);

        assertThat(many).isLessThan(3 * few);
    }

    @Test
    void a_waiter_takes_at_most_two_hundred_bytes() {
        int waiters = 20_000;
        TestRoom room = TestRoom.with(QueueMode.PAUSED, 600, 100, TestRoom.LONG);
        fill(room, waiters);

        long bytes = room.keys().stream()
                .map(key -> room.tell(Command.MEMORY, "USAGE", key, "SAMPLES", "0"))
                .filter(size -> !size.equals("null"))
                .mapToLong(Long::parseLong)
                .sum();

        assertThat(bytes / waiters).isBetween(60L, 200L);
    }

    @Test
    void the_room_touches_no_key_without_its_tag_and_every_key_has_an_end() {
        TestRoom room = TestRoom.with(QueueMode.OPEN, 600, 1, TestRoom.LONG);
        Ticket inside = room.enter("inside");
        room.enter("waiting");
        room.slots().keep(room.concert(), inside.user(), TestRoom.LONG.activeFor(), UUID.randomUUID());
        room.controls().set(room.concert(), QueueMode.PAUSED, null);
        room.desk().admit(room.concert());

        String[] keys = room.tell(Command.KEYS, "*" + room.concert().value() + "*")
                .replaceAll("[\\[\\],]", "")
                .split(" ");
        assertThat(keys)
                .hasSizeGreaterThan(6)
                .allMatch(key -> key.startsWith("{q:" + room.concert().value() + "}:"));
        assertThat(Stream.of(keys))
                .allSatisfy(key -> assertThat(Long.parseLong(room.tell(Command.PTTL, key)))
                        .as(key)
                        .isPositive());
    }

    /** Makes the line as long as if so many had entered, and gives the last one's ticket. */
    private static Ticket fill(TestRoom room, int size) {
        Ticket first = room.enter(UUID.randomUUID().toString());
        String script = """
                for i = 2, ARGV[1] - 1 do
                    redis.call('ZADD', KEYS[1], i, string.format('%08d-0000-4000-8000-000000000000', i))
                end
                redis.call('HSET', KEYS[2], 'sequence', ARGV[1] - 1)
                return 1
                """;
        room.tell(Command.EVAL, script, "2", room.keys().get(2), room.keys().get(0), String.valueOf(size));
        Ticket last = room.enter(UUID.randomUUID().toString());
        assertThat(last.number()).isEqualTo(size).isGreaterThan(first.number());
        return last;
    }

    /** The best of several rounds, because a busy machine makes any one of them slow. */
    private static double microsecondsOfALook(TestRoom room, Ticket ticket) {
        return IntStream.range(0, 5)
                .mapToDouble(round -> microsecondsInOneRound(room, ticket))
                .min()
                .orElseThrow();
    }

    private static double microsecondsInOneRound(TestRoom room, Ticket ticket) {
        int looks = 200;
        long before = find(room, SCRIPTS, 2);
        for (int i = 0; i < looks; i++) {
            room.room().look(ticket);
        }
        return (find(room, SCRIPTS, 2) - before) / (double) looks;
    }

    private static long runs(TestRoom room) {
        return ALL.matcher(room.tell(Command.INFO, "commandstats"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static long find(TestRoom room, Pattern pattern, int group) {
        Matcher found = pattern.matcher(room.tell(Command.INFO, "commandstats"));
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(group));
    }
}
