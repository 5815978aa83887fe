-- Seats and who has them. Schedules, sections, concerts and users belong to others: their ids are plain values here.

CREATE TABLE seat (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    schedule_id    BINARY(16)  NOT NULL,
    section_id     BINARY(16)  NOT NULL,
    row_no         INT         NOT NULL,
    seat_no        INT         NOT NULL,
    price          BIGINT      NOT NULL,
    state          ENUM ('AVAILABLE', 'HELD', 'SOLD') NOT NULL,
    reservation_id BINARY(16)  NULL,
    held_until     DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY seat_place (schedule_id, section_id, row_no, seat_no),
    KEY seat_free (schedule_id, state, held_until),
    CONSTRAINT seat_price_not_negative CHECK (price >= 0),
    CONSTRAINT seat_state_complete CHECK (
        (state = 'AVAILABLE' AND reservation_id IS NULL AND held_until IS NULL)
        OR (state = 'HELD' AND reservation_id IS NOT NULL AND held_until IS NOT NULL)
        OR (state = 'SOLD' AND reservation_id IS NOT NULL AND held_until IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- A hold that has run out stays HELD until somebody tidies up: whoever reads compares expires_at.
CREATE TABLE reservation (
    id          BINARY(16)  NOT NULL,
    user_id     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    concert_id  BINARY(16)  NOT NULL,
    schedule_id BINARY(16)  NOT NULL,
    state       ENUM ('HELD', 'PAYING', 'PAID', 'EXPIRED', 'CANCELLED', 'REFUNDED') NOT NULL,
    held_at     DATETIME(6) NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY reservation_of_user (user_id, id),
    KEY reservation_limit (user_id, concert_id, state, expires_at),
    KEY reservation_overdue (state, expires_at),
    CONSTRAINT reservation_expires_after_hold CHECK (held_at <= expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What a reservation is about, with place and price as they were at the hold; never changed.
CREATE TABLE reservation_seat (
    reservation_id BINARY(16) NOT NULL,
    seat_id        BIGINT     NOT NULL,
    section_id     BINARY(16) NOT NULL,
    row_no         INT        NOT NULL,
    seat_no        INT        NOT NULL,
    price          BIGINT     NOT NULL,
    PRIMARY KEY (reservation_id, seat_id),
    CONSTRAINT reservation_seat_has_reservation FOREIGN KEY (reservation_id) REFERENCES reservation (id),
    CONSTRAINT reservation_seat_price_not_negative CHECK (price >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- The one reservation that a seat is held by or sold to. The primary key is what makes a second one impossible. It is
-- a primary key and not a unique secondary key over reservation_seat, because taking over a seat from a hold that has
-- run out would then lock the gap beside it, and buyers of neighbouring seats would deadlock.
CREATE TABLE live_seat (
    seat_id        BIGINT     NOT NULL,
    reservation_id BINARY(16) NOT NULL,
    PRIMARY KEY (seat_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Only there to be locked: makes the holds of one user for one concert wait for each other.
CREATE TABLE purchase_limit (
    user_id    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    concert_id BINARY(16) NOT NULL,
    PRIMARY KEY (user_id, concert_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
