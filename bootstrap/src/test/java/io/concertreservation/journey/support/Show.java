package io.concertreservation.journey.support;

import java.time.Instant;
import java.util.List;

/** A concert on sale, as its organizer published it. */
public record Show(String concert, String title, List<Date> dates) {

    /** One date; its sections in the order of the programme. */
    public record Date(String id, Instant startsAt, List<String> sections) {}

    /** The first date. */
    public String schedule() {
        return dates.getFirst().id();
    }

    /** The first section of the first date. */
    public String section() {
        return dates.getFirst().sections().getFirst();
    }
}
