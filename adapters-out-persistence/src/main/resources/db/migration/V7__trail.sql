-- What organizers and operators did: rows that are added, read and, when old, forgotten, but never changed.

CREATE TABLE deed (
    id           BINARY(16)   NOT NULL,
    done_at      DATETIME(6)  NOT NULL,
    done_by      VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    what         VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    facts_before JSON         NOT NULL,
    facts_after  JSON         NOT NULL,
    PRIMARY KEY (id),
    KEY deed_of_subject (subject, id),
    KEY deed_age (done_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
