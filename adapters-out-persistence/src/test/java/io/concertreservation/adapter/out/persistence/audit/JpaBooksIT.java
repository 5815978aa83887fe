package io.concertreservation.adapter.out.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.audit.domain.Invariant;
import io.concertreservation.core.audit.port.Books;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.StatelessSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Breaks each invariant inside a transaction, looks at the books, and undoes the damage. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class JpaBooksIT {
    private static final String R = "UNHEX('0a11000000000000000000000000d1f7')";
    private static final String P = "UNHEX('0a22000000000000000000000000d1f7')";

    private static final String SEAT =
            "INSERT INTO seat VALUES (-77, %s, %s, 1, 1, 100, '%%s', %%s, %%s)".formatted(R, R);
    private static final String LIVE = "INSERT INTO live_seat VALUES (-77, " + R + ")";
    private static final String RESERVATION =
            "INSERT INTO reservation VALUES (%s, 'mina-of-the-audit', %s, %s, '%%s', '2026-01-01', '%%s')"
                    .formatted(R, R, R);
    private static final String ITS_SEAT =
            "INSERT INTO reservation_seat VALUES (%s, -77, %s, 1, 1, 100)".formatted(R, R);
    private static final String PAYMENT =
            "INSERT INTO payment VALUES (%s, %s, 'mina-of-the-audit', %%d, '2026-01-01', %%s)".formatted(P, R);
    private static final String ENTRY =
            "INSERT INTO ledger_entry VALUES (UNHEX(REPLACE(UUID(), '-', '')), '%%s', '%%s', '%%s', %s, %%d, %%s, '2026-01-01')"
                    .formatted(P);

    @Inject
    Books books;

    @Inject
    StatelessSession session;

    @ParameterizedTest
    @CsvSource({
        "ONE_OWNER, held-without-live, seat -77 is HELD but its live owner is nobody",
        "ONE_OWNER, live-without-seat, seat -77 is missing but has the live owner",
        "SOLD_IS_PAID, sold-to-nobody, seat -77 is sold but its reservation is missing",
        "SOLD_IS_PAID, paid-without-seat, is paid but its seat -77 is AVAILABLE and of nobody",
        "HELD_IS_RESERVED, held-by-nobody, seat -77 is held but its reservation is missing",
        "HELD_IS_RESERVED, hold-without-seat, is held but its seat -77 is AVAILABLE and of nobody",
        "NOTHING_HALF_PAID, paying, is paying",
        "PAID_HAS_PAYMENT, paid-without-payment, is PAID at 100 but its payment is missing",
        "PAID_HAS_PAYMENT, paid-too-little, is PAID at 100 but its payment is 99",
        "PAID_HAS_PAYMENT, paid-and-refunded, 'is PAID at 100 but its payment is 100, refunded'",
        "PAID_HAS_PAYMENT, payment-for-nothing, is for a reservation that is missing",
        "PAYMENT_IS_BOOKED, payment-for-nothing, of 100 is booked as nothing",
        "PAYMENT_IS_BOOKED, booked-wrongly, of 100 is booked as -99",
        "PAYMENT_IS_BOOKED, refund-not-booked, refund of payment",
        "PAYMENT_IS_BOOKED, entry-for-nothing, is for no payment",
        "ENTRIES_PAIR, entry-for-nothing, has 1 entries that sum to -100",
        "BALANCE_IS_LEDGER, balance-from-nowhere, an account has 5 but its entries sum to 0",
        "BALANCE_IS_LEDGER, entry-for-nothing, entries of -100 belong to no account",
        "EVENTS_ARE_TOLD, dead-letter, (odd) is a dead letter",
        "EVENTS_ARE_TOLD, waiting-event, (odd) has waited since 2026-01-01"
    })
    void a_broken_invariant_is_found(Invariant invariant, String damage, String sentence) {
        assertThat(lookAfter(statements(damage), invariant)).anyMatch(breach -> breach.contains(sentence));
    }

    @ParameterizedTest
    @EnumSource(Invariant.class)
    void a_sale_as_it_should_be_breaks_nothing(Invariant invariant) {
        List<String> sale = List.of(
                SEAT.formatted("SOLD", R, "NULL"),
                LIVE,
                RESERVATION.formatted("PAID", "2026-01-02"),
                ITS_SEAT,
                PAYMENT.formatted(100, "NULL"),
                ENTRY.formatted("USER", "mina-of-the-audit", "PAYMENT", -100, "0"),
                ENTRY.formatted("SYSTEM", "system:sales", "PAYMENT", 100, "NULL"));

        assertThat(lookAfter(sale, invariant)).noneMatch(breach -> breach.contains("-77") || breach.contains("d1f7"));
    }

    private static List<String> statements(String damage) {
        return switch (damage) {
            case "held-without-live", "held-by-nobody" -> List.of(SEAT.formatted("HELD", R, "'2099-01-01'"));
            case "live-without-seat" -> List.of(LIVE);
            case "sold-to-nobody" -> List.of(SEAT.formatted("SOLD", R, "NULL"));
            case "paid-without-seat" -> reserved("PAID", "2026-01-02");
            case "hold-without-seat" -> reserved("HELD", "2099-01-01");
            case "paying" -> reserved("PAYING", "2099-01-01");
            case "paid-without-payment" -> reserved("PAID", "2026-01-02");
            case "paid-too-little" -> paid(99, "NULL");
            case "paid-and-refunded" -> paid(100, "'2026-01-02'");
            case "payment-for-nothing" -> List.of(PAYMENT.formatted(100, "NULL"));
            case "booked-wrongly" ->
                List.of(
                        PAYMENT.formatted(100, "NULL"),
                        ENTRY.formatted("USER", "mina-of-the-audit", "PAYMENT", -99, "0"));
            case "refund-not-booked" -> List.of(PAYMENT.formatted(100, "'2026-01-02'"));
            case "entry-for-nothing" -> List.of(ENTRY.formatted("USER", "mina-of-the-audit", "PAYMENT", -100, "0"));
            case "balance-from-nowhere" -> List.of("INSERT INTO account VALUES ('mina-of-the-audit', 5)");
            case "dead-letter" -> List.of(event("DEAD", "UTC_TIMESTAMP(6)"));
            case "waiting-event" -> List.of(event("PENDING", "'2026-01-01'"));
            default -> throw new IllegalArgumentException(damage);
        };
    }

    private static List<String> reserved(String state, String expiresAt) {
        return List.of(SEAT.formatted("AVAILABLE", "NULL", "NULL"), RESERVATION.formatted(state, expiresAt), ITS_SEAT);
    }

    private static List<String> paid(int amount, String refundedAt) {
        return List.of(RESERVATION.formatted("PAID", "2026-01-02"), ITS_SEAT, PAYMENT.formatted(amount, refundedAt));
    }

    private static String event(String state, String happenedAt) {
        return "INSERT INTO outbox (shard, state, event_id, type, version, aggregate, happened_at, facts, attempts)"
                + " VALUES (0, '%s', %s, 'odd', 1, 'odd/1', %s, '{}', 0)".formatted(state, P, happenedAt);
    }

    /** What the books say of the damage, which nobody else ever sees. */
    private List<String> lookAfter(List<String> damage, Invariant invariant) {
        AtomicReference<List<String>> breaches = new AtomicReference<>(List.of());
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                damage.forEach(statement ->
                        session.createNativeMutationQuery(statement).executeUpdate());
                breaches.set(books.breaches(invariant, 10_000));
                throw new CancellationException("undo the damage");
            });
        } catch (CancellationException undone) {
            return breaches.get();
        }
        return breaches.get();
    }
}
