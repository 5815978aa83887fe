package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.core.reservation.domain.NewSeat;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Inserts seats many at a time; in one statement the ids ascend in the order of the rows. */
final class SeatRows {
    private static final int AT_ONCE = 500;
    private static final String INSERT =
            "INSERT INTO seat (schedule_id, section_id, row_no, seat_no, price, state) VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?, 'AVAILABLE')";

    private SeatRows() {}

    static void insert(Connection connection, ScheduleId schedule, List<NewSeat> seats) throws SQLException {
        int whole = seats.size() - seats.size() % AT_ONCE;
        if (whole > 0) {
            try (PreparedStatement statement = connection.prepareStatement(insertOf(AT_ONCE))) {
                for (int from = 0; from < whole; from += AT_ONCE) {
                    execute(statement, schedule, seats.subList(from, from + AT_ONCE));
                }
            }
        }
        List<NewSeat> rest = seats.subList(whole, seats.size());
        if (!rest.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(insertOf(rest.size()))) {
                execute(statement, schedule, rest);
            }
        }
    }

    private static String insertOf(int rows) {
        return INSERT + String.join(", ", Collections.nCopies(rows, ROW));
    }

    private static void execute(PreparedStatement statement, ScheduleId schedule, List<NewSeat> seats)
            throws SQLException {
        byte[] scheduleId = bytes(schedule.value());
        int next = 1;
        for (NewSeat seat : seats) {
            statement.setBytes(next++, scheduleId);
            statement.setBytes(next++, bytes(seat.section()));
            statement.setInt(next++, seat.row());
            statement.setInt(next++, seat.number());
            statement.setLong(next++, seat.price().amount());
        }
        statement.executeUpdate();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
