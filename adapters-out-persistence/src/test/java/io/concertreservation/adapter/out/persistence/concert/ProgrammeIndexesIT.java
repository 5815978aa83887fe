package io.concertreservation.adapter.out.persistence.concert;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.IndexUse;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every query for the programme has its index. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class ProgrammeIndexesIT extends IndexUse {
    @BeforeEach
    void fill() throws SQLException {
        run("INSERT IGNORE INTO venue (id, name, city) VALUES (%s, 'index', '')".formatted(id("index", "7")));
        run("""
            INSERT IGNORE INTO concert (id, venue_id, title, artist, description, sale_opens_at, sale_closes_at,
            purchase_limit, published)
            SELECT %s, %s, '', '', '', '2099-01-01', '2100-01-01', 4, n MOD 2 FROM (%s) numbers""".formatted(id("index", "n"), id("index", "7"), NUMBERS));
        run("""
            INSERT IGNORE INTO schedule (id, concert_id, starts_at, published)
            SELECT %s, %s, '2100-01-01' + INTERVAL n HOUR, TRUE FROM (%s) numbers""".formatted(id("index", "n"), id("index", "n MOD 9"), NUMBERS));
        run("""
            INSERT IGNORE INTO section (id, schedule_id, name, row_count, seats_per_row, price)
            SELECT %s, %s, '', 1, 1, 0 FROM (%s) numbers""".formatted(id("index", "n"), id("index", "n MOD 900"), NUMBERS));
        run("ANALYZE TABLE concert, schedule, section");
    }

    @AfterEach
    void empty() throws SQLException {
        run("DELETE FROM section WHERE name = '' AND price = 0");
        run("DELETE FROM schedule WHERE starts_at >= '2100-01-01'");
        run("DELETE FROM concert WHERE sale_opens_at = '2099-01-01'");
    }

    @Test
    void published_concerts_come_in_order_from_their_index() throws SQLException {
        assertFindsBy(
                "SELECT * FROM concert WHERE published = TRUE AND id > :after ORDER BY id LIMIT 21",
                "concert_published",
                "PRIMARY");
    }

    @Test
    void dates_in_a_range_are_probed_in_the_index_alone() throws SQLException {
        assertThat(plan("""
                        SELECT * FROM schedule s WHERE s.concert_id = :concert AND s.published = TRUE
                        AND s.starts_at >= :from AND s.starts_at < '2100-01-02' LIMIT 1"""))
                .singleElement()
                .satisfies(step -> assertThat(step.key()).isEqualTo("schedule_date"));
    }

    @Test
    void the_schedules_of_a_concert_are_read_by_concert() throws SQLException {
        assertThat(plan("SELECT * FROM schedule WHERE concert_id = :concert AND published = TRUE ORDER BY id LIMIT 21"))
                .singleElement()
                .satisfies(step -> assertThat(step.key()).isEqualTo("schedule_date"));
        assertThat(
                        plan(
                                "SELECT * FROM schedule WHERE concert_id = :concert AND published = FALSE ORDER BY id LIMIT 50 FOR UPDATE"))
                .singleElement()
                .satisfies(step -> assertThat(step.key()).isEqualTo("schedule_date"));
    }

    @Test
    void the_sections_of_a_schedule_come_in_order_from_their_index() throws SQLException {
        assertFindsBy("SELECT * FROM section WHERE schedule_id = :schedule ORDER BY id", "section_of_schedule");
    }
}
