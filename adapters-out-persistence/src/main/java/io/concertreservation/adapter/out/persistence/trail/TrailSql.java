package io.concertreservation.adapter.out.persistence.trail;

import org.jspecify.annotations.Nullable;

/** The questions to {@code deed}; its ids grow with time. */
final class TrailSql {
    static final String FORGET = """
            DELETE FROM deed
            WHERE done_at <= UTC_TIMESTAMP(6) - INTERVAL :micros MICROSECOND
            ORDER BY done_at LIMIT :most""";

    private TrailSql() {}

    static String latest(@Nullable String subject, boolean further) {
        return "SELECT * FROM deed FORCE INDEX (" + (subject == null ? "PRIMARY" : "deed_of_subject") + ") WHERE true"
                + (subject == null ? "" : " AND subject = :subject")
                + (further ? " AND id < :after" : "")
                + " ORDER BY id DESC LIMIT :most";
    }
}
