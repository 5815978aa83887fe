-- Balances and the ledger. Servers before 8.0.16 read CHECK and ignore it: UNSIGNED keeps a balance from becoming
-- negative on every server.

CREATE TABLE account (
    user_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    balance BIGINT UNSIGNED NOT NULL,
    PRIMARY KEY (user_id),
    CONSTRAINT account_balance_not_negative CHECK (balance >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Two entries a booking, one of the user and one of the system, that sum to zero. Entries are never changed.
CREATE TABLE ledger_entry (
    id            BINARY(16)  NOT NULL,
    side          ENUM ('USER', 'SYSTEM') NOT NULL,
    account       VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind          ENUM ('CHARGE', 'PAYMENT', 'REFUND') NOT NULL,
    reference     BINARY(16)  NOT NULL,
    amount        BIGINT      NOT NULL,
    balance_after BIGINT UNSIGNED NULL,
    booked_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ledger_entry_once (kind, reference, side),
    KEY ledger_entry_of_account (account, side, id),
    CONSTRAINT ledger_entry_user_has_balance CHECK ((side = 'USER') = (balance_after IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
