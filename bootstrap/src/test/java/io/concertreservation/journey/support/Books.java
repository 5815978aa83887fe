package io.concertreservation.journey.support;

import java.util.ArrayList;
import java.util.List;

/** Audits the books: what must hold at any moment, whoever is buying meanwhile. */
public final class Books {

    private static final String ENTRIES_OF_A_BOOKING = "SELECT BIN_TO_UUID(reference) FROM ledger_entry"
            + " GROUP BY kind, reference HAVING COUNT(*) <> 2 OR SUM(amount) <> 0";
    private static final String BALANCES = "SELECT a.user_id FROM account a LEFT JOIN"
            + " (SELECT account, SUM(amount) AS total FROM ledger_entry WHERE side = 'USER' GROUP BY account) l"
            + " ON l.account = a.user_id WHERE a.balance <> COALESCE(l.total, 0)";
    private static final String PAYMENTS = "SELECT BIN_TO_UUID(p.id) FROM payment p JOIN"
            + " (SELECT reservation_id, SUM(price) AS price FROM reservation_seat GROUP BY reservation_id) s"
            + " ON s.reservation_id = p.reservation_id LEFT JOIN ledger_entry l"
            + " ON l.reference = p.id AND l.kind = 'PAYMENT' AND l.side = 'USER'"
            + " WHERE l.id IS NULL OR l.amount <> -CAST(p.amount AS SIGNED) OR s.price <> p.amount";
    private static final String UNPAID_SALES = "SELECT BIN_TO_UUID(r.id) FROM reservation r LEFT JOIN payment p"
            + " ON p.reservation_id = r.id WHERE (r.state = 'PAID') <> (p.id IS NOT NULL AND p.refunded_at IS NULL)";
    private static final String SEATS = "SELECT s.id FROM seat s LEFT JOIN reservation r ON r.id = s.reservation_id"
            + " LEFT JOIN live_seat l ON l.seat_id = s.id AND l.reservation_id = s.reservation_id"
            + " WHERE s.state = 'SOLD' AND (r.state IS NULL OR r.state <> 'PAID' OR l.seat_id IS NULL)";

    private Books() {}

    /** Everything that is wrong, in words; empty when all is well. */
    public static List<String> faults() {
        List<String> faults = new ArrayList<>();
        report(faults, "a booking is not a pair that sums to zero: ", ENTRIES_OF_A_BOOKING);
        report(faults, "a balance is not the sum of its entries: ", BALANCES);
        report(faults, "a payment is not what its entry and its seats say: ", PAYMENTS);
        report(faults, "a reservation is paid without a payment, or the reverse: ", UNPAID_SALES);
        report(faults, "a seat is sold without a paid reservation: ", SEATS);
        return faults;
    }

    private static void report(List<String> faults, String what, String query) {
        Database.texts(query).forEach(id -> faults.add(what + id));
    }
}
