package io.concertreservation.adapter.out.persistence.balance;

/** How accounts are locked and booked on. */
final class AccountSql {
    static final String LOCK = "SELECT * FROM account FORCE INDEX (PRIMARY) WHERE user_id = :user FOR UPDATE";

    /** Locks the row for writing at once when somebody else has just made it, so that two openers cannot deadlock. */
    static final String OPEN =
            "INSERT INTO account (user_id, balance) VALUES (:user, 0) ON DUPLICATE KEY UPDATE balance = balance";

    /** Names the balance that it expects, so that a change behind its back would be noticed. */
    static final String CHANGE = "UPDATE account SET balance = :after WHERE user_id = :user AND balance = :before";

    static final String BOOK = """
            INSERT INTO ledger_entry (id, side, account, kind, reference, amount, balance_after, booked_at)
            VALUES (:id, 'USER', :user, :kind, :reference, :amount, :balanceAfter, :at),
            (:counterId, 'SYSTEM', :counterpart, :kind, :reference, :counterAmount, NULL, :at)""";

    static final String ENTRIES = """
            SELECT * FROM ledger_entry FORCE INDEX (ledger_entry_of_account)
            WHERE account = :user AND side = 'USER' ORDER BY id DESC LIMIT :most""";

    static final String ENTRIES_BEFORE = """
            SELECT * FROM ledger_entry FORCE INDEX (ledger_entry_of_account)
            WHERE account = :user AND side = 'USER' AND id < :after ORDER BY id DESC LIMIT :most""";

    private AccountSql() {}
}
