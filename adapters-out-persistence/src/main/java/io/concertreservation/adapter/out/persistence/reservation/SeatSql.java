package io.concertreservation.adapter.out.persistence.reservation;

/**
 * How seats are locked and changed. The primary key is forced, because the optimizer prefers to scan a small table, and
 * a scan locks the neighbours too.
 */
final class SeatSql {
    static final String LOCK = "SELECT * FROM seat FORCE INDEX (PRIMARY) WHERE id IN (:seats) ORDER BY id FOR UPDATE";

    static final String COUNT = """
            SELECT schedule_id, SUM(state = 'AVAILABLE' OR (state = 'HELD' AND held_until <= :now)) AS available,
                SUM(state = 'HELD' AND held_until > :now) AS held, SUM(state = 'SOLD') AS sold
            FROM seat FORCE INDEX (seat_free) WHERE schedule_id IN (:schedules) GROUP BY schedule_id""";

    static final String HOLD_AVAILABLE = """
            UPDATE seat FORCE INDEX (PRIMARY) SET state = 'HELD', reservation_id = :by, held_until = :until
            WHERE id IN (:seats) AND state = 'AVAILABLE'""";

    static final String TAKE_OVER = """
            UPDATE seat FORCE INDEX (PRIMARY) SET reservation_id = :by, held_until = :until
            WHERE id IN (:seats) AND state = 'HELD' AND held_until <= :now AND reservation_id <> :by""";

    static final String RETIRE = """
            DELETE live FROM live_seat live FORCE INDEX (PRIMARY) JOIN seat FORCE INDEX (PRIMARY) ON seat.id = live.seat_id
            WHERE live.seat_id IN (:seats) AND seat.reservation_id = :by AND live.reservation_id <> :by""";

    static final String SELL = """
            UPDATE seat FORCE INDEX (PRIMARY) SET state = 'SOLD', held_until = NULL
            WHERE id IN (:seats) AND state = 'HELD' AND reservation_id = :to""";

    static final String RELEASE = """
            UPDATE seat FORCE INDEX (PRIMARY) SET state = 'AVAILABLE', reservation_id = NULL, held_until = NULL
            WHERE id IN (:seats) AND state IN ('HELD', 'SOLD') AND reservation_id IN (:from)""";

    private SeatSql() {}
}
