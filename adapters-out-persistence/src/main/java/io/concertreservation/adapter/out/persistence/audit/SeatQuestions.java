package io.concertreservation.adapter.out.persistence.audit;

/** Looks for breaches between seats and reservations; each question is one statement and gives one sentence a breach. */
final class SeatQuestions {
    static final String ONE_OWNER = """
            SELECT CONCAT('seat ', s.id, ' is ', s.state, ' but its live owner is ',
                          COALESCE(BIN_TO_UUID(l.reservation_id), 'nobody'))
            FROM seat s LEFT JOIN live_seat l ON l.seat_id = s.id
            WHERE s.state <> 'AVAILABLE' AND NOT (l.reservation_id <=> s.reservation_id)
            UNION ALL
            SELECT CONCAT('seat ', l.seat_id, ' is ', COALESCE(s.state, 'missing'), ' but has the live owner ',
                          BIN_TO_UUID(l.reservation_id))
            FROM live_seat l LEFT JOIN seat s ON s.id = l.seat_id
            WHERE s.id IS NULL OR s.state = 'AVAILABLE'""";

    static final String SOLD_IS_PAID = """
            SELECT CONCAT('seat ', s.id, ' is sold but its reservation is ', COALESCE(r.state, 'missing'))
            FROM seat s LEFT JOIN reservation r ON r.id = s.reservation_id
            WHERE s.state = 'SOLD' AND NOT (r.state <=> 'PAID')
            UNION ALL
            SELECT CONCAT('reservation ', BIN_TO_UUID(r.id), ' is paid but its seat ', rs.seat_id, ' is ',
                          COALESCE(s.state, 'missing'), ' and of ', COALESCE(BIN_TO_UUID(s.reservation_id), 'nobody'))
            FROM reservation r
            JOIN reservation_seat rs ON rs.reservation_id = r.id
            LEFT JOIN seat s ON s.id = rs.seat_id
            WHERE r.state = 'PAID' AND NOT (s.state <=> 'SOLD' AND s.reservation_id <=> r.id)""";

    static final String HELD_IS_RESERVED = """
            SELECT CONCAT('seat ', s.id, ' is held but its reservation is ', COALESCE(r.state, 'missing'))
            FROM seat s LEFT JOIN reservation r ON r.id = s.reservation_id
            WHERE s.state = 'HELD' AND (r.state IS NULL OR r.state NOT IN ('HELD', 'PAYING'))
            UNION ALL
            SELECT CONCAT('reservation ', BIN_TO_UUID(r.id), ' is held but its seat ', rs.seat_id, ' is ',
                          COALESCE(s.state, 'missing'), ' and of ', COALESCE(BIN_TO_UUID(s.reservation_id), 'nobody'))
            FROM reservation r
            JOIN reservation_seat rs ON rs.reservation_id = r.id
            LEFT JOIN seat s ON s.id = rs.seat_id
            WHERE r.state = 'HELD' AND r.expires_at > UTC_TIMESTAMP(6)
              AND NOT (s.state <=> 'HELD' AND s.reservation_id <=> r.id)""";

    static final String NOTHING_HALF_PAID = """
            SELECT CONCAT('reservation ', BIN_TO_UUID(id), ' is paying') FROM reservation WHERE state = 'PAYING'""";

    private SeatQuestions() {}
}
