package io.concertreservation.adapter.out.persistence.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Makes the free seats of schedules out of their sections, within the database, which is the quickest way. */
final class SeatMaker {

    private static final String SEATS = """
            INSERT INTO seat (schedule_id, section_id, row_no, seat_no, price, state)
            WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 500)
            SELECT section.schedule_id, section.id, line.n, place.n, section.price, 'AVAILABLE'
            FROM section
            JOIN counted line ON line.n <= section.row_count
            JOIN counted place ON place.n <= section.seats_per_row
            WHERE section.schedule_id BETWEEN ? AND ?
            ORDER BY section.schedule_id, section.id, line.n, place.n
            """;

    private SeatMaker() {}

    /** For all schedules from the first to the last id; gives the number of seats. */
    static int make(Connection connection, UUID first, UUID last) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SEATS)) {
            insert.setBytes(1, SampleIds.bytes(first));
            insert.setBytes(2, SampleIds.bytes(last));
            return insert.executeUpdate();
        }
    }
}
