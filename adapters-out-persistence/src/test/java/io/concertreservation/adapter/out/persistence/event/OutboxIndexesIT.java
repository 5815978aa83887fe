package io.concertreservation.adapter.out.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.IndexUse;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every query for events has its index. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class OutboxIndexesIT extends IndexUse {
    @BeforeEach
    void fill() throws SQLException {
        run("""
            INSERT IGNORE INTO outbox
            (number, shard, state, event_id, type, version, aggregate, happened_at, facts, attempts, told_at)
            SELECT 1000000 + n, n MOD 16, IF(n MOD 100 = 0, 'DEAD', 'TOLD'), %s, 'any', 1, 'any', UTC_TIMESTAMP(6),
            '{}', 0, IF(n MOD 100 = 0, NULL, '2100-01-01') FROM (%s) numbers""".formatted(id("event", "n"), NUMBERS));
        run("ANALYZE TABLE outbox");
    }

    @Test
    void the_shards_that_have_something_to_tell_are_probed_in_the_index() throws SQLException {
        assertThat(plan(OutboxSql.DUE_SHARDS))
                .filteredOn(step -> "o".equals(step.table()))
                .singleElement()
                .satisfies(step -> assertThat(step.key()).isEqualTo("outbox_pending"));
        assertFindsBy(OutboxSql.LOCK_SHARD, "PRIMARY");
    }

    @Test
    void waiting_events_come_in_order_from_their_index() throws SQLException {
        assertFindsBy(OutboxSql.PENDING, "outbox_pending");
        assertFindsBy(OutboxSql.TOLD, "PRIMARY");
        assertFindsBy(OutboxSql.FAILED.replace(":retryAt", ":now").replace(":number", "7"), "PRIMARY");
        assertFindsBy(OutboxSql.DEAD.replace(":number", "7"), "PRIMARY");
    }

    @Test
    void what_was_told_long_ago_is_found_by_age() throws SQLException {
        assertFindsBy(OutboxSql.FORGET, "outbox_told");
    }

    @Test
    void what_is_behind_is_counted_and_its_oldest_found_in_the_index() throws SQLException {
        assertThat(plan(OutboxSql.COUNT.replace(":state", "'PENDING'")))
                .filteredOn(step -> "outbox".equals(step.table()))
                .singleElement()
                .satisfies(step -> assertThat(step.key()).isEqualTo("outbox_pending"));
        assertThat(plan(OutboxSql.OLDEST))
                .filteredOn(step -> "first".equals(step.table()))
                .singleElement()
                .satisfies(step -> assertThat(step.key()).isEqualTo("outbox_pending"));
    }
}
