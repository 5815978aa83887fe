package io.concertreservation.adapter.in.rest.shared;

import java.time.DateTimeException;
import java.time.Instant;

/** Reads instants of times in which concerts are given. */
public final class Instants {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Instants() {}

    /** ISO 8601 with a zone; throws {@link DateTimeException} for anything else. */
    public static Instant parse(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return instant;
    }
}
