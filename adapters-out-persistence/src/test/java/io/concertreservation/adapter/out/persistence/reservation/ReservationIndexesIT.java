package io.concertreservation.adapter.out.persistence.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.IndexUse;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every query for seats and reservations has its index. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class ReservationIndexesIT extends IndexUse {
    private static final String FAR_FUTURE = "'2100-01-01' + INTERVAL n SECOND";

    @BeforeEach
    void fill() throws SQLException {
        run("""
            INSERT IGNORE INTO seat (schedule_id, section_id, row_no, seat_no, price, state)
            SELECT %s, %s, n, 1, 1, 'AVAILABLE' FROM (%s) numbers""".formatted(id("index", "n MOD 9"), id("section", "n MOD 9"), NUMBERS));
        run("""
            INSERT IGNORE INTO reservation (id, user_id, concert_id, schedule_id, state, held_at, expires_at)
            SELECT %s, CONCAT('index-', n MOD 9), %s, %s, ELT(n MOD 3 + 1, 'HELD', 'PAID', 'EXPIRED'),
            UTC_TIMESTAMP(6), %s FROM (%s) numbers""".formatted(id("index", "n"), id("index", "n MOD 9"), id("index", "n MOD 9"), FAR_FUTURE, NUMBERS));
        run("""
            INSERT IGNORE INTO reservation_seat (reservation_id, seat_id, section_id, row_no, seat_no, price)
            SELECT %s, n, %s, n, 1, 1 FROM (%s) numbers""".formatted(id("index", "n"), id("section", "n MOD 9"), NUMBERS));
        run("INSERT IGNORE INTO live_seat (seat_id, reservation_id) SELECT -n, %s FROM (%s) numbers"
                .formatted(id("index", "n"), NUMBERS));
        run("ANALYZE TABLE seat, reservation, reservation_seat, live_seat");
    }

    @Test
    void seats_are_locked_and_changed_by_primary_key() throws SQLException {
        assertFindsBy(SeatSql.LOCK, "PRIMARY");
        assertFindsBy(SeatSql.HOLD_AVAILABLE, "PRIMARY");
        assertFindsBy(SeatSql.TAKE_OVER, "PRIMARY");
        assertFindsBy(SeatSql.RETIRE, "PRIMARY");
        assertFindsBy(SeatSql.SELL, "PRIMARY");
        assertFindsBy(SeatSql.RELEASE, "PRIMARY");
        assertFindsBy(ReservationSql.END_LIVE, "PRIMARY");
        assertFindsBy(ReservationSql.EXPIRE, "PRIMARY");
    }

    @Test
    void a_seat_map_is_read_by_schedule() throws SQLException {
        assertFindsBy("SELECT * FROM seat WHERE schedule_id = :schedule", "seat_place", "seat_free");
    }

    @Test
    void free_seats_are_counted_in_the_index_alone() throws SQLException {
        assertFindsBy(SeatSql.COUNT.replace(":schedules", ":one, :two"), "seat_free");
        assertThat(plan(SeatSql.COUNT.replace(":schedules", ":one, :two")))
                .allSatisfy(step -> assertThat(step.extra()).contains("Using index"));
    }

    @Test
    void reservations_are_locked_and_changed_by_primary_key() throws SQLException {
        assertFindsBy(ReservationSql.LOCK, "PRIMARY");
        assertFindsBy(ReservationSql.CHANGE.replace(":to", "'PAYING'").replace(":from", "'HELD'"), "PRIMARY");
        assertFindsBy("SELECT * FROM reservation_seat WHERE reservation_id IN (:id) ORDER BY seat_id", "PRIMARY");
    }

    @Test
    void overdue_holds_come_in_order_from_their_index() throws SQLException {
        assertFindsBy(ReservationSql.LOCK_OVERDUE, "reservation_overdue");
    }

    @Test
    void the_limit_is_counted_by_user_and_concert() throws SQLException {
        assertFindsBy(ReservationSql.COUNT_SEATS, "reservation_limit", "PRIMARY");
    }

    @Test
    void a_users_overdue_holds_are_found_by_user_and_concert_and_locked_by_primary_key() throws SQLException {
        assertFindsBy(ReservationSql.OVERDUE_OF, "reservation_limit");
        assertFindsBy(ReservationSql.LOCK_HELD.replace(":ids", ":one, :two"), "PRIMARY");
    }

    @Test
    void a_users_newest_reservations_come_in_order_from_their_index() throws SQLException {
        assertFindsBy(ReservationSql.NEWEST, "reservation_of_user");
        assertFindsBy(ReservationSql.NEWEST_BEFORE, "reservation_of_user");
    }
}
