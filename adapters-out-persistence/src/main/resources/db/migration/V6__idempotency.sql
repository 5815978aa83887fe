-- Answers given to requests that take effect once. The row is inserted, and so locked, by the transaction of the
-- effect; without an answer it is seen by nobody else.

CREATE TABLE idempotency_key (
    user_id     VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    operation   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    request_key VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer      MEDIUMTEXT   NULL,
    claimed_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (user_id, operation, request_key),
    KEY idempotency_key_age (claimed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
