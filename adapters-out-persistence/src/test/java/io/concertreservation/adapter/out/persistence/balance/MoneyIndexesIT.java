package io.concertreservation.adapter.out.persistence.balance;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.IndexUse;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every query for balances, entries and payments has its index. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class MoneyIndexesIT extends IndexUse {
    @BeforeEach
    void fill() throws SQLException {
        run("INSERT IGNORE INTO account (user_id, balance) SELECT CONCAT('index-', n), 0 FROM (%s) numbers"
                .formatted(NUMBERS));
        run("""
            INSERT IGNORE INTO ledger_entry (id, side, account, kind, reference, amount, balance_after, booked_at)
            SELECT %s, 'USER', CONCAT('index-', n MOD 9), 'CHARGE', %s, 0, 0, UTC_TIMESTAMP(6) FROM (%s) numbers""".formatted(id("entry", "n"), id("entry", "n"), NUMBERS));
        run("""
            INSERT IGNORE INTO payment (id, reservation_id, user_id, amount, paid_at)
            SELECT %s, %s, 'index', 0, UTC_TIMESTAMP(6) FROM (%s) numbers""".formatted(id("index", "n"), id("index", "n"), NUMBERS));
        run("ANALYZE TABLE account, ledger_entry, payment");
    }

    @Test
    void accounts_are_locked_and_changed_by_primary_key() throws SQLException {
        assertFindsBy(AccountSql.LOCK, "PRIMARY");
        assertFindsBy(AccountSql.CHANGE.replace(":after", "1").replace(":before", "0"), "PRIMARY");
    }

    @Test
    void a_users_newest_entries_come_in_order_from_their_index() throws SQLException {
        assertFindsBy(AccountSql.ENTRIES, "ledger_entry_of_account");
        assertFindsBy(AccountSql.ENTRIES_BEFORE, "ledger_entry_of_account");
    }

    @Test
    void a_payment_is_found_by_its_reservation() throws SQLException {
        assertFindsBy("SELECT * FROM payment WHERE reservation_id = :reservation", "payment_of_reservation");
    }
}
