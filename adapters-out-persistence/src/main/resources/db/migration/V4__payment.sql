-- Payments, at most one a reservation. Reservations and users belong to others: their ids are plain values here.

CREATE TABLE payment (
    id             BINARY(16)      NOT NULL,
    reservation_id BINARY(16)      NOT NULL,
    user_id        VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount         BIGINT UNSIGNED NOT NULL,
    paid_at        DATETIME(6)     NOT NULL,
    refunded_at    DATETIME(6)     NULL,
    PRIMARY KEY (id),
    UNIQUE KEY payment_of_reservation (reservation_id),
    CONSTRAINT payment_refunded_after_paid CHECK (refunded_at IS NULL OR refunded_at >= paid_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
