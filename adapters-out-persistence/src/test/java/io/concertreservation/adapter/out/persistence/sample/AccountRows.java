package io.concertreservation.adapter.out.persistence.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Accounts with the ledger entries that explain their balances. */
final class AccountRows implements AutoCloseable {

    private final Rows accounts;
    private final Rows entries;

    AccountRows(Connection connection) throws SQLException {
        this.accounts = new Rows(connection, "account", "user_id, balance");
        this.entries = new Rows(
                connection, "ledger_entry", "id, side, account, kind, reference, amount, balance_after, booked_at");
    }

    void open(String user, long balance) throws SQLException {
        accounts.add(user, balance);
    }

    void charge(String user, long amount, long balanceAfter, Instant at) throws SQLException {
        book(user, "CHARGE", "system:charges", SampleIds.next(at), amount, balanceAfter, at);
    }

    void pay(String user, UUID payment, long amount, long balanceAfter, Instant at) throws SQLException {
        book(user, "PAYMENT", "system:sales", payment, -amount, balanceAfter, at);
    }

    private void book(
            String user, String kind, String system, UUID reference, long amount, long balanceAfter, Instant at)
            throws SQLException {
        entries.add(SampleIds.next(at), "USER", user, kind, reference, amount, balanceAfter, at);
        entries.add(SampleIds.next(at), "SYSTEM", system, kind, reference, -amount, Optional.empty(), at);
    }

    @Override
    public void close() throws SQLException {
        try (accounts) {
            entries.close();
        }
    }
}
