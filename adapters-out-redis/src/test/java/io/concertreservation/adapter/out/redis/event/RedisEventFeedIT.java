package io.concertreservation.adapter.out.redis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.concertreservation.adapter.out.redis.client.OnEachRedis;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.adapter.out.redis.client.RedisKind;
import io.concertreservation.core.event.domain.Delivery;
import io.concertreservation.core.event.domain.Event;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEachRedis
class RedisEventFeedIT {

    private static final String GROUP = "group";

    private final RedisGate gate;
    private final EventSettings settings =
            new EventSettings("events-of-" + UUID.randomUUID(), 1_000, Duration.ofMillis(200), Duration.ofMillis(300));
    private final RedisEventStream stream;
    private final RedisEventFeed one;
    private final RedisEventFeed two;

    RedisEventFeedIT(RedisKind redis) {
        gate = redis.gate();
        stream = new RedisEventStream(gate, settings);
        one = new RedisEventFeed(gate, settings);
        two = new RedisEventFeed(gate, settings);
    }

    @Test
    void consumers_of_a_group_share_the_events_and_each_group_gets_all() {
        List<Event> told = tell(10);

        List<Delivery> shared = new ArrayList<>(one.next(GROUP, 6));
        shared.addAll(two.next(GROUP, 6));

        assertThat(shared).extracting(Delivery::event).containsExactlyElementsOf(told);
        assertThat(two.next("another group", 20)).extracting(Delivery::event).containsExactlyElementsOf(told);
    }

    @Test
    void what_a_dead_consumer_took_comes_to_another_with_its_count_of_attempts() {
        Event told = tell(1).getFirst();
        assertThat(one.next(GROUP, 10)).extracting(Delivery::attempt).containsExactly(1L);
        assertThat(two.next(GROUP, 10)).isEmpty();

        List<Delivery> again = await().until(() -> two.next(GROUP, 10), next -> !next.isEmpty());
        assertThat(again).extracting(Delivery::event).containsExactly(told);
        assertThat(again).extracting(Delivery::attempt).containsExactly(2L);

        two.acknowledge(GROUP, again.getFirst());
        await().during(settings.redeliverAfter().multipliedBy(2))
                .until(() -> one.next(GROUP, 10).isEmpty());
    }

    @Test
    void what_is_buried_stands_in_the_dead_letters_and_does_not_come_again() {
        tell(1);
        one.bury(GROUP, one.next(GROUP, 10).getFirst(), "no handler can take it");

        assertThat(dead()).contains("no handler can take it", "seats-held");
        await().during(settings.redeliverAfter().multipliedBy(2))
                .until(() -> two.next(GROUP, 10).isEmpty());
    }

    @Test
    void what_is_no_event_is_buried_at_once_and_holds_nothing_up() {
        gate.ask(Command.XADD, List.of(settings.stream(), "*", "event", "{\"id\":\"no\"}"));
        gate.ask(Command.XADD, List.of(settings.stream(), "*", "event", "{"));
        gate.ask(Command.XADD, List.of(settings.stream(), "*", "something", "else"));
        List<Event> told = tell(1);

        assertThat(one.next(GROUP, 10)).extracting(Delivery::event).containsExactlyElementsOf(told);
        assertThat(gate.ask(Command.XLEN, List.of(settings.deadLetters(GROUP))).toLong())
                .isEqualTo(3);
    }

    @Test
    void the_stream_forgets_the_oldest_also_when_they_were_never_acknowledged() {
        tell(1);
        assertThat(one.next(GROUP, 1)).hasSize(1);
        tell(3_000);
        assertThat(gate.ask(Command.XLEN, List.of(settings.stream())).toLong()).isBetween(1_000L, 1_200L);

        List<Delivery> next = await().pollDelay(settings.redeliverAfter()).until(() -> two.next(GROUP, 10), n -> true);

        assertThat(next).hasSize(10).extracting(Delivery::attempt).containsOnly(1L);
    }

    @Test
    void a_redis_that_lost_its_memory_gets_the_group_again() {
        tell(1);
        assertThat(one.next(GROUP, 10)).hasSize(1);
        gate.ask(Command.DEL, List.of(settings.stream()));
        assertThat(one.next(GROUP, 10)).isEmpty();

        tell(2);
        assertThat(one.next(GROUP, 10)).hasSize(2);
    }

    @Test
    void consumers_that_are_gone_are_forgotten_unless_something_of_theirs_is_pending() {
        tell(3);
        one.acknowledge(GROUP, one.next(GROUP, 1).getFirst());
        RedisEventFeed three = new RedisEventFeed(gate, settings);
        three.acknowledge(GROUP, three.next(GROUP, 1).getFirst());
        assertThat(two.next(GROUP, 1)).hasSize(1);
        assertThat(consumers()).isEqualTo(3);

        await().pollDelay(settings.forgetConsumersAfter().plusMillis(50)).until(() -> true);
        EventSettings patient =
                new EventSettings(settings.stream(), 1_000, Duration.ofHours(1), settings.forgetConsumersAfter());
        new RedisEventFeed(gate, patient).next(GROUP, 1);

        assertThat(consumers())
                .as("the one with a pending delivery, and maybe the new one")
                .isBetween(1L, 2L);
        assertThat(pending()).isEqualTo(1);
    }

    private long consumers() {
        return gate.ask(Command.XINFO, List.of("CONSUMERS", settings.stream(), GROUP))
                .size();
    }

    private long pending() {
        return gate.ask(Command.XPENDING, List.of(settings.stream(), GROUP))
                .get(0)
                .toLong();
    }

    private List<Event> tell(int count) {
        List<Event> events = IntStream.range(0, count)
                .mapToObj(i -> new Event(
                        UUID.randomUUID(),
                        "seats-held",
                        1,
                        "reservation/" + i,
                        Instant.parse("2026-05-01T10:00:00.123456Z"),
                        Map.of("user", "민수 \"quoted\"", "seats", "1,2")))
                .toList();
        events.forEach(stream::tell);
        return events;
    }

    private String dead() {
        return String.valueOf(gate.ask(Command.XRANGE, List.of(settings.deadLetters(GROUP), "-", "+")));
    }
}
