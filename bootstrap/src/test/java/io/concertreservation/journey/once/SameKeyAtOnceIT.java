package io.concertreservation.journey.once;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SameKeyAtOnceIT extends Journey {

    private final String key = Buyer.newKey();
    private final Buyer mina = Buyer.named("mina");

    @BeforeEach
    void mina_has_money() {
        mina.withBalance(100_000);
    }

    @Test
    void of_many_with_the_same_key_at_once_one_takes_effect_and_none_is_told_otherwise() {
        List<Response> answers = Together.times(10, i -> mina.asksToCharge(5_000, key));

        assertThat(mina.balance()).isEqualTo(105_000);
        assertThat(answers).extracting(Refused::code).contains("201").isSubsetOf("201", "request-still-running");
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(Response::asString)
                .containsOnly(mina.asksToCharge(5_000, key).asString());
    }

    @Test
    void while_the_first_request_is_running_the_second_is_told_when_to_come_back() throws SQLException {
        try (Connection first = Database.connect()) {
            first.setAutoCommit(false);
            Database.change(
                    first,
                    "INSERT INTO idempotency_key (user_id, operation, request_key, fingerprint, answer, claimed_at)"
                            + " VALUES (?, 'charge', ?, 'of the first', NULL, UTC_TIMESTAMP(6))",
                    mina.name(),
                    key);

            Response second = mina.asksToCharge(5_000, key);

            assertThat(Refused.with(second, 409, "request-still-running").getBoolean("retryable"))
                    .isTrue();
            assertThat(second.header("Retry-After")).isEqualTo("1");
            first.rollback();
        }
        mina.asksToCharge(5_000, key).then().statusCode(201);
    }
}
