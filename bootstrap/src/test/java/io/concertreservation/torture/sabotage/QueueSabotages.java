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
    private static final String ROOMS = ROOM.replace("RedisWaitingRoom", "Rooms");
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
                withoutScript(),
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

    /** Numbers are read and written by two commands, with others in between. */
    private static Sabotage withoutScript() {
        return Sabotage.breaking(Promise.ORDER, "tickets numbered without a script")
                .patching(ROOM, "Response answers = rooms.run(ENTER, concert, users);", """
                        String counter = "{q:" + concert.value() + "}:state";
                        var read = rooms.gate().ask(io.vertx.redis.client.Command.HGET, java.util.List.of(counter, "sequence"));
                        java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                        Response answers = rooms.run(ENTER, concert, users);
                        long newcomers = IntStream.range(0, users.length)
                                .filter(i -> new RoomAnswer(answers.get(i), 1).isNewcomer())
                                .count();
                        if (read != null && newcomers > 0) {
                            rooms.gate().ask(io.vertx.redis.client.Command.HSET, java.util.List.of(
                                    counter, "sequence", String.valueOf(read.toLong() + newcomers)));
                        }""")
                .patching(
                        ROOMS,
                        "    void noteInUse(ConcertId concert) {",
                        "    RedisGate gate() { return gate; }\n\n    void noteInUse(ConcertId concert) {")
                .lettingIn(4);
    }
}
