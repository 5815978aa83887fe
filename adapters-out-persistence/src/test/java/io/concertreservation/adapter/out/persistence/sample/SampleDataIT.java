package io.concertreservation.adapter.out.persistence.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.EmbeddedMySql;
import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleDataIT {

    private static EmbeddedMySql server;
    private static Connection connection;

    @BeforeAll
    static void load() throws SQLException {
        server = EmbeddedMySql.start(MySqlOptions.forTests());
        Flyway.configure()
                .dataSource(server.jdbcUrl(), server.user(), server.password())
                .load()
                .migrate();
        connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        Instant now = Instant.now();
        SampleData.load(connection, now);
        new BigSample(3, 4, 5)
                .load(connection, now, (done, total) -> assertThat(done).isBetween(0L, total));
        // Users that are there already stay as they are.
        new BigSample(0, 0, 7)
                .load(connection, now, (done, total) -> assertThat(total).isZero());
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        server.close();
    }

    @Test
    void one_concert_is_on_sale_one_opens_soon_and_one_is_sold_out() throws SQLException {
        String sale =
                "SELECT COUNT(*) FROM concert WHERE HEX(id) = '%s' AND published AND sale_opens_at %s UTC_TIMESTAMP(6)";

        assertThat(count(sale.formatted(hex(SampleIds.ON_SALE), "<"))).isOne();
        assertThat(count(sale.formatted(hex(SampleIds.OPENING_SOON), ">"))).isOne();
        assertThat(freeSeats(SampleIds.ON_SALE)).isEqualTo(1920);
        assertThat(freeSeats(SampleIds.SOLD_OUT)).isZero();
    }

    @Test
    void every_sold_seat_has_its_reservation_payment_and_nothing_else_is_taken() throws SQLException {
        assertThat(count("SELECT COUNT(*) FROM seat WHERE state = 'SOLD'")).isEqualTo(120);
        assertThat(count("SELECT COUNT(*) FROM seat WHERE state = 'HELD'")).isZero();
        assertThat(count("""
                        SELECT COUNT(*) FROM seat
                        JOIN live_seat live ON live.seat_id = seat.id AND live.reservation_id = seat.reservation_id
                        JOIN reservation ON reservation.id = live.reservation_id AND reservation.state = 'PAID'
                        JOIN reservation_seat bought
                          ON bought.reservation_id = reservation.id AND bought.seat_id = seat.id
                        WHERE reservation.schedule_id = seat.schedule_id AND bought.price = seat.price""")).isEqualTo(120);
        assertThat(count("""
                        SELECT COUNT(*) FROM payment WHERE amount <>
                          (SELECT SUM(price) FROM reservation_seat bought
                           WHERE bought.reservation_id = payment.reservation_id)""")).isZero();
    }

    @Test
    void the_ledger_sums_to_zero_and_explains_every_balance() throws SQLException {
        assertThat(count("SELECT SUM(amount) FROM ledger_entry")).isZero();
        assertThat(count("SELECT COUNT(*) FROM ledger_entry")).isPositive();
        assertThat(count("""
                        SELECT COUNT(*) FROM account WHERE balance <>
                          (SELECT SUM(amount) FROM ledger_entry
                           WHERE side = 'USER' AND account = account.user_id)""")).isZero();
    }

    @Test
    void a_big_sample_has_the_size_that_was_asked_for() throws SQLException {
        assertThat(count("SELECT COUNT(*) FROM concert WHERE title LIKE 'Load test concert%'"))
                .isEqualTo(3);
        assertThat(count("SELECT COUNT(*) FROM account WHERE user_id LIKE 'user-%'"))
                .isEqualTo(7);
        assertThat(count("""
                        SELECT COUNT(*) FROM seat JOIN schedule ON schedule.id = seat.schedule_id
                        JOIN concert ON concert.id = schedule.concert_id
                        WHERE concert.title LIKE 'Load test concert%'""")).isEqualTo(3 * 4 * 50);
    }

    private static long freeSeats(UUID concert) throws SQLException {
        return count("""
                SELECT COUNT(*) FROM seat JOIN schedule ON schedule.id = seat.schedule_id
                WHERE seat.state = 'AVAILABLE' AND HEX(schedule.concert_id) = '%s'""".formatted(hex(concert)));
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private static long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
