package io.concertreservation.torture.sabotage;

import io.concertreservation.torture.buyers.Habits;
import io.concertreservation.torture.check.Promise;
import io.concertreservation.torture.faults.FaultKind;
import java.time.Duration;
import java.util.List;

/** What goes wrong with the queue when a guard is missing. */
final class QueueSabotages {

    private static final String SCRIPTS =
            "adapters-out-redis/src/main/resources/io/concertreservation/adapter/out/redis/queue/";
    private static final String ROOM =
            "adapters-out-redis/src/main/java/io/concertreservation/adapter/out/redis/queue/RedisWaitingRoom.java";
    private static final String HANDLERS =
            "bootstrap/src/main/java/io/concertreservation/bootstrap/QueueEventHandlers.java";

    private QueueSabotages() {}

    static List<Sabotage> all() {
        return List.of(
                Sabotage.breaking(Promise.ORDER, "admission of the last in line first")
                        .patching(
                                SCRIPTS + "admit.lua",
                                "redis.call('ZRANGE', WAITING, 0, size - 1, 'WITHSCORES')",
                                "redis.call('ZREVRANGE', WAITING, 0, size - 1, 'WITHSCORES')")
                        .patching(
                                SCRIPTS + "admit.lua",
                                "redis.call('ZREMRANGEBYRANK', WAITING, 0, #users - 1)",
                                "redis.call('ZREMRANGEBYRANK', WAITING, -#users, -1)")
                        .lettingIn(2),
                Sabotage.breaking(Promise.ORDER, "tickets numbered by a clock")
                        .patching(
                                SCRIPTS + "enter.lua",
                                "room.sequence = room.sequence + 1",
                                "room.sequence = math.floor(now / 100)")
                        .lettingIn(4),
                Sabotage.breaking(Promise.SLOTS, "payment that does not free the slot")
                        .patching(HANDLERS, "freeSlot.free(concert(event), user(event), event.id());", "")
                        .among(Habits.usual().staying())
                        .lasting(Duration.ofSeconds(9)),
                Sabotage.breaking(Promise.WITHOUT_REDIS, "queue that lets people in when Redis is away")
                        .patching(ROOM, "    public Optional<Entry> enter(ConcertId concert, UserId user) {\n", """
                                public Optional<Entry> enter(ConcertId concert, UserId user) {
                                    try {
                                        return enterSafely(concert, user);
                                    } catch (io.concertreservation.core.shared.domain.Refusal away) {
                                        return Optional.of(new Entry(new QueueToken.Active(
                                                new Ticket(concert, user, System.nanoTime(), "none"),
                                                java.time.Instant.now(), java.time.Duration.ofMinutes(1)), true));
                                    }
                                }

                                private Optional<Entry> enterSafely(ConcertId concert, UserId user) {
                                """)
                        .during(FaultKind.REDIS_KILL));
    }
}
