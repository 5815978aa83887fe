package io.concertreservation.torture.sabotage;

import io.concertreservation.torture.buyers.Habits;
import io.concertreservation.torture.check.Promise;
import io.concertreservation.torture.faults.FaultKind;
import java.util.List;

/** What goes wrong with money, keys and events when a guard is missing. */
final class MoneySabotages {

    private static final String CORE = "core/src/main/java/io/concertreservation/core/";
    private static final String MYSQL =
            "adapters-out-persistence/src/main/java/io/concertreservation/adapter/out/persistence/";
    private static final String PAY = CORE + "payment/usecase/PayReservationService.java";

    private MoneySabotages() {}

    static List<Sabotage> all() {
        return List.of(
                Sabotage.breaking(Promise.LEDGER, "charge without the row lock")
                        .patching(
                                MYSQL + "balance/AccountSql.java",
                                "WHERE user_id = :user FOR UPDATE",
                                "WHERE user_id = :user")
                        .patching(MYSQL + "balance/AccountSql.java", "AND balance = :before", "AND :before >= 0")
                        .compilingAgain(MYSQL + "balance/JpaAccounts.java")
                        .among(Habits.usual().charging()),
                Sabotage.breaking(Promise.LEDGER, "ledger entry without its pair")
                        .patching(
                                MYSQL + "balance/JpaAccounts.java",
                                ".setParameter(\"at\", pair.at())\n                .executeUpdate();",
                                """
                                .setParameter("at", pair.at()).executeUpdate();
                                session.createNativeMutationQuery("DELETE FROM ledger_entry WHERE id = :id")
                                        .setParameter("id", pair.counterId()).executeUpdate();"""),
                idempotencyOff(),
                Sabotage.breaking(Promise.PAID_AT_ONCE, "another price than that of the hold")
                        .patching(PAY, "booking.total()", "new io.concertreservation.core.shared.domain.Money(1)"),
                Sabotage.breaking(Promise.SEAT_FOR_MONEY, "paid without selling the seats")
                        .patching(
                                CORE + "reservation/usecase/BeginPaymentService.java",
                                "&& seats.sell(booking.seatIds(), booking.id())\n"
                                        + "                        == booking.seats().size();",
                                ";"),
                Sabotage.breaking(Promise.PAID_AT_ONCE, "refund that records no event")
                        .patching(
                                MYSQL + "event/JpaOutbox.java",
                                "if (events.isEmpty()) {",
                                "if (events.getFirst().type().equals(\"reservation-refunded\")) {"),
                moneyInATransactionOfItsOwn());
    }

    private static Sabotage idempotencyOff() {
        String file = MYSQL + "shared/JpaGivenAnswers.java";
        return Sabotage.breaking(Promise.ONCE, "idempotency store off")
                .patching(file, "return !isSeen(request)", "return true || !isSeen(request)")
                .patching(file, "if (changed != 1) {", "if (changed > 1) {")
                .among(Habits.usual().repeating());
    }

    /** The instance is killed while it pays, which is likely because it takes its time between the transactions. */
    private static Sabotage moneyInATransactionOfItsOwn() {
        return Sabotage.breaking(Promise.CLEAN, "money taken in a transaction of its own, and a crash")
                .patching(PAY, "LedgerEntry entry = takeMoney.take(user, payment.amount(), payment.id().value());", """
                        LedgerEntry entry = java.util.concurrent.CompletableFuture.supplyAsync(
                                () -> takeMoney.take(user, payment.amount(), payment.id().value()),
                                task -> Thread.startVirtualThread(task)).join();
                        java.util.concurrent.locks.LockSupport.parkNanos(400_000_000);""")
                .among(Habits.usual().turningOver())
                .during(FaultKind.INSTANCE_KILL);
    }
}
