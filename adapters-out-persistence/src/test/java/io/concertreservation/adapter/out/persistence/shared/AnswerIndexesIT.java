package io.concertreservation.adapter.out.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every query for given answers has its index. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class AnswerIndexesIT extends IndexUse {
    @BeforeEach
    void fill() throws SQLException {
        run("""
            INSERT IGNORE INTO idempotency_key (user_id, operation, request_key, fingerprint, answer, claimed_at)
            SELECT CONCAT('index-', n), 'hold', CONCAT('key-', n), '', '', '2100-01-01' FROM (%s) numbers""".formatted(NUMBERS));
        run("ANALYZE TABLE idempotency_key");
    }

    @Test
    void a_request_is_found_by_primary_key() throws SQLException {
        assertFindsBy(JpaGivenAnswers.LOOK, "PRIMARY");
    }

    @Test
    void the_requests_of_a_crowd_are_found_by_primary_key() throws SQLException {
        StringBuilder many = new StringBuilder();
        String[] parts = AnswerSearch.sql(128).split("\\?", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            many.append(parts[i]).append("'any-").append(i).append("'");
        }
        String query = many.append(parts[parts.length - 1]).toString();

        assertFindsBy(query, "PRIMARY");
        assertThat(plan(query)).allSatisfy(step -> assertThat(step.type()).isEqualTo("range"));
    }

    @Test
    void old_answers_are_found_by_age() throws SQLException {
        assertFindsBy(JpaGivenAnswers.FORGET, "idempotency_key_age");
    }
}
