package io.concertreservation.adapter.out.persistence.reservation;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How reservations are locked, counted and changed. */
final class ReservationSql {
    static final String LOCK = "SELECT * FROM reservation FORCE INDEX (PRIMARY) WHERE id = :id FOR UPDATE";

    static final String LOCK_OVERDUE = """
            SELECT * FROM reservation FORCE INDEX (reservation_overdue)
            WHERE state = 'HELD' AND expires_at <= :now
            ORDER BY expires_at LIMIT :most FOR UPDATE SKIP LOCKED""";

    /** Makes the row if need be, and locks it in either case. */
    static final String LOCK_LIMIT = """
            INSERT INTO purchase_limit (user_id, concert_id) VALUES (:user, :concert)
            ON DUPLICATE KEY UPDATE concert_id = :concert""";

    static final String COUNT_SEATS = """
            SELECT COUNT(*) AS many FROM reservation r FORCE INDEX (reservation_limit) JOIN reservation_seat s ON s.reservation_id = r.id
            WHERE r.user_id = :user AND r.concert_id = :concert AND r.state IN ('HELD', 'PAYING', 'PAID')""";

    /** Found without a lock, then locked by primary key: a lock on the index would meet whoever changes the state. */
    static final String OVERDUE_OF = """
            SELECT id FROM reservation FORCE INDEX (reservation_limit)
            WHERE user_id = :user AND concert_id = :concert AND state = 'HELD' AND expires_at <= :now""";

    static final String LOCK_HELD = """
            SELECT * FROM reservation FORCE INDEX (PRIMARY)
            WHERE id IN (:ids) AND state = 'HELD' ORDER BY id FOR UPDATE""";

    static final String LIVE = """
            INSERT INTO live_seat (seat_id, reservation_id)
            SELECT seat_id, reservation_id FROM reservation_seat WHERE reservation_id = :id ORDER BY seat_id""";

    static final String CHANGE = "UPDATE reservation SET state = :to WHERE id = :id AND state = :from";

    /** By primary key: through the index of what is overdue it would meet those who hold and pay at this moment. */
    static final String EXPIRE = """
            UPDATE reservation FORCE INDEX (PRIMARY) SET state = 'EXPIRED' WHERE id IN (:ids) AND state = 'HELD'""";

    static final String END_LIVE = """
            DELETE live FROM live_seat live FORCE INDEX (PRIMARY)
            WHERE live.seat_id IN (:seats) AND live.reservation_id IN (:ids)""";

    /** The index is forced, because a walk backwards through everybody's rows looks cheaper than it is. */
    static final String NEWEST = """
            SELECT * FROM reservation FORCE INDEX (reservation_of_user)
            WHERE user_id = :user ORDER BY id DESC LIMIT :most""";

    static final String NEWEST_BEFORE = """
            SELECT * FROM reservation FORCE INDEX (reservation_of_user)
            WHERE user_id = :user AND id < :after ORDER BY id DESC LIMIT :most""";

    private ReservationSql() {}

    /** All seats of a reservation in one statement. */
    static String addSeats(int count) {
        return "INSERT INTO reservation_seat (reservation_id, seat_id, section_id, row_no, seat_no, price) VALUES "
                + IntStream.range(0, count)
                        .mapToObj(i -> "(:id, :seat%1$d, :section%1$d, :row%1$d, :number%1$d, :price%1$d)".formatted(i))
                        .collect(Collectors.joining(", "));
    }
}
