package io.concertreservation.torture.sabotage;

import io.concertreservation.torture.buyers.Habits;
import io.concertreservation.torture.check.Promise;
import java.time.Duration;
import java.util.List;

/** What goes wrong with seats when a guard is missing. */
final class SeatSabotages {

    private static final String CORE = "core/src/main/java/io/concertreservation/core/reservation/";
    private static final String MYSQL =
            "adapters-out-persistence/src/main/java/io/concertreservation/adapter/out/persistence/reservation/";
    private static final String LOCK =
            "adapters-out-redis/src/main/java/io/concertreservation/adapter/out/redis/reservation/RedisSeatLock.java";
    private static final String TWO_OWNERS =
            "ALTER TABLE live_seat DROP PRIMARY KEY, ADD PRIMARY KEY (seat_id, reservation_id)";

    private SeatSabotages() {}

    static List<Sabotage> all() {
        return List.of(
                withoutGuards("unique key dropped, row lock skipped, seat lock off")
                        .patching(
                                LOCK,
                                "return holdingHere(keys, new Claim(owner, new CompletableFuture<>()), wanted, work);",
                                "return work.get();"),
                withoutGuards("unique key dropped, row lock skipped, seat lock released before the commit")
                        .patching(LOCK, "            return work.get();", """
                                    release(keys, claim.owner());
                                    keys.forEach(claims::remove);
                                    return work.get();"""),
                expiryThatIgnoresPaid(),
                Sabotage.breaking(Promise.ALL_OR_NOTHING, "hold takes one of the seats asked for")
                        .patching(
                                CORE + "usecase/SeatPicker.java",
                                "chosen.seats().stream().sorted().toList()",
                                "chosen.seats().stream().sorted().limit(1).toList()"),
                Sabotage.breaking(Promise.DEAD_IN_TIME, "pay ignores that the hold is over")
                        .patching(
                                CORE + "usecase/BeginPaymentService.java",
                                "reservation.at(clock.instant())",
                                "reservation")
                        .patching(
                                CORE + "usecase/CompletePaymentService.java",
                                "paying.booking().isOver(clock.instant()) || ",
                                "")
                        .among(Habits.usual().dawdling())
                        .holdingFor(Duration.ofSeconds(1))
                        .lasting(Duration.ofSeconds(10)),
                Sabotage.breaking(Promise.LIMIT, "purchase limit not asked")
                        .patching(
                                CORE + "usecase/SeatHolder.java",
                                "if (has + more > offer.purchaseLimit()) {\n            throw",
                                "if (has + more > 1_000) {\n            throw")
                        .among(Habits.usual().hoarding())
                        .lettingIn(2)
                        .holdingFor(Duration.ofSeconds(5))
                        .lasting(Duration.ofSeconds(5)),
                Sabotage.breaking(Promise.REFUSALS, "refusal of a type that is on no page")
                        .patching(CORE + "domain/ReservationReason.java", "\"seat-taken\"", "\"seat-gone\""));
    }

    /** With a moment between looking and writing, so that it shows within seconds. */
    private static Sabotage withoutGuards(String name) {
        return Sabotage.breaking(Promise.ONE_OWNER, name)
                .patching(MYSQL + "SeatSql.java", "ORDER BY id FOR UPDATE\"", "ORDER BY id\"")
                .patching(
                        MYSQL + "SeatSql.java",
                        "WHERE id IN (:seats) AND state = 'AVAILABLE'",
                        "WHERE id IN (:seats) AND state <> 'SOLD'")
                .patching(
                        MYSQL + "JpaSeats.java",
                        "int held = holding(",
                        "java.util.concurrent.locks.LockSupport.parkNanos(100_000_000); int held = holding(")
                .saying(TWO_OWNERS)
                .among(Habits.usual().turningOver());
    }

    private static Sabotage expiryThatIgnoresPaid() {
        return Sabotage.breaking(Promise.PAID_AT_ONCE, "expiry that ignores paid")
                .patching(
                        MYSQL + "ReservationSql.java",
                        "WHERE state = 'HELD' AND expires_at <= :now\n            ORDER BY",
                        "WHERE state IN ('HELD', 'PAID') AND expires_at <= :now\n            ORDER BY")
                .patching(
                        MYSQL + "ReservationSql.java",
                        "SET state = 'EXPIRED' WHERE id IN (:ids) AND state = 'HELD'",
                        "SET state = 'EXPIRED' WHERE id IN (:ids) AND state IN ('HELD', 'PAID')")
                .patching(
                        MYSQL + "ReservationReader.java",
                        ".setParameter(\"most\", limit)\n                .list();\n"
                                + "        return withSeats(rows).stream().map(Reservation.Held.class::cast).toList();",
                        ".setParameter(\"most\", limit)\n                .list();\n"
                                + "        return withSeats(rows).stream()"
                                + ".map(any -> new Reservation.Held(any.booking())).toList();")
                .compilingAgain(MYSQL + "JpaReservations.java")
                .among(Habits.usual().payingAlways())
                .holdingFor(Duration.ofSeconds(2))
                .lasting(Duration.ofSeconds(8));
    }
}
