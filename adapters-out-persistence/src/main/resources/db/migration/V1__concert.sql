-- The programme. Times are UTC in DATETIME, which no session's time zone can bend (and which does not end in 2038).
-- Ids are UUIDs of version 7, so that their order is the order of making.

CREATE TABLE venue (
    id   BINARY(16)   NOT NULL,
    name VARCHAR(200) NOT NULL,
    city VARCHAR(100) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE concert (
    id             BINARY(16)        NOT NULL,
    venue_id       BINARY(16)        NOT NULL,
    title          VARCHAR(200)      NOT NULL,
    artist         VARCHAR(200)      NOT NULL,
    description    TEXT              NOT NULL,
    sale_opens_at  DATETIME(6)       NOT NULL,
    sale_closes_at DATETIME(6)       NOT NULL,
    purchase_limit INT               NOT NULL,
    published      BOOLEAN           NOT NULL,
    PRIMARY KEY (id),
    KEY concert_published (published, id),
    KEY concert_venue (venue_id),
    CONSTRAINT concert_has_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT concert_sale_opens_before_it_closes CHECK (sale_opens_at < sale_closes_at),
    CONSTRAINT concert_purchase_limit_positive CHECK (purchase_limit > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE schedule (
    id         BINARY(16)  NOT NULL,
    concert_id BINARY(16)  NOT NULL,
    starts_at  DATETIME(6) NOT NULL,
    published  BOOLEAN     NOT NULL,
    PRIMARY KEY (id),
    KEY schedule_date (concert_id, published, starts_at),
    CONSTRAINT schedule_has_concert FOREIGN KEY (concert_id) REFERENCES concert (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE section (
    id            BINARY(16)   NOT NULL,
    schedule_id   BINARY(16)   NOT NULL,
    name          VARCHAR(100) NOT NULL,
    row_count     INT          NOT NULL,
    seats_per_row INT          NOT NULL,
    price         BIGINT       NOT NULL,
    PRIMARY KEY (id),
    KEY section_of_schedule (schedule_id, id),
    CONSTRAINT section_has_schedule FOREIGN KEY (schedule_id) REFERENCES schedule (id),
    CONSTRAINT section_has_seats CHECK (row_count > 0 AND seats_per_row > 0),
    CONSTRAINT section_price_not_negative CHECK (price >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
