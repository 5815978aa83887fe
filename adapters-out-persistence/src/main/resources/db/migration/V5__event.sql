-- Events on their way to the stream. Events of an aggregate share a shard, and one shard is relayed by one instance at
-- a time: whoever has locked its row in relay_shard.

CREATE TABLE outbox (
    number      BIGINT       NOT NULL AUTO_INCREMENT,
    shard       INT          NOT NULL,
    state       ENUM ('PENDING', 'TOLD', 'DEAD') NOT NULL,
    event_id    BINARY(16)   NOT NULL,
    type        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version     INT          NOT NULL,
    aggregate   VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    happened_at DATETIME(6)  NOT NULL,
    facts       JSON         NOT NULL,
    attempts    INT          NOT NULL,
    retry_at    DATETIME(6)  NULL,
    told_at     DATETIME(6)  NULL,
    PRIMARY KEY (number),
    KEY outbox_pending (state, shard, number),
    KEY outbox_told (told_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE relay_shard (
    shard INT NOT NULL,
    PRIMARY KEY (shard)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

INSERT INTO relay_shard (shard)
VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
