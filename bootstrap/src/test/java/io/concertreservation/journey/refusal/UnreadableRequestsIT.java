package io.concertreservation.journey.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnreadableRequestsIT extends Journey {

    private final Buyer mina = Buyer.named("mina");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {"amount":           | malformed-json
            {"amount":1}}        | malformed-json
            {"amount":1,"amount":2} | malformed-json
            {'amount':1}         | malformed-json
            []                   | wrong-type
            7                    | wrong-type
            null                 | body-missing
            {}                   | invalid-field
            {"amount":null}      | invalid-field
            {"amount":"1000"}    | wrong-type
            {"amount":10.5}      | wrong-type
            {"amount":true}      | wrong-type
            {"amount":[1]}       | wrong-type
            {"amount":99999999999999999999} | wrong-type
            {"amount":1,"currency":"KRW"}   | unknown-field
            """)
    void a_body_that_cannot_be_understood_is_refused_for_what_is_wrong_with_it(String body, String code) {
        Response answer = mina.keyed(Buyer.newKey())
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/balance/charges");

        Refused.with(answer, 400, code);
        assertThat(mina.balance()).isZero();
    }

    @Test
    void a_missing_body_is_named() {
        Refused.with(mina.keyed(Buyer.newKey()).post("/balance/charges"), 400, "body-missing");
    }

    @Test
    void a_field_that_is_wrong_is_named_with_its_path() {
        Response answer = mina.keyed(Buyer.newKey())
                .body("{\"scheduleId\":\"nowhere\",\"seatIds\":[1]}")
                .post("/reservations");

        assertThat(Refused.with(answer, 400, "wrong-type").getList("errors.field"))
                .isEqualTo(List.of("scheduleId"));
    }

    @Test
    void an_oversized_body_is_refused() {
        String large = "{\"amount\":1,\"note\":\"" + "x".repeat(100_000) + "\"}";

        Refused.with(mina.keyed(Buyer.newKey()).body(large).post("/balance/charges"), 413, "body-too-large");
    }

    @Test
    void a_deeply_nested_body_is_refused() {
        String deep = "{\"amount\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        Refused.with(
                mina.keyed(Buyer.newKey())
                        .body(deep.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/balance/charges"),
                400,
                "wrong-type");
    }

    @Test
    void another_media_type_than_json_is_refused() {
        Refused.with(
                mina.ask()
                        .header("Idempotency-Key", Buyer.newKey())
                        .contentType("text/plain")
                        .body("amount=1")
                        .post("/balance/charges"),
                415,
                "unsupported-media-type");
        Refused.with(mina.ask().accept("text/csv").get("/balance"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/balance", "/concerts", "/payments/00000000-0000-0000-0000-000000000000"})
    void a_method_that_a_path_does_not_have_is_refused_with_those_it_has(String path) {
        Response answer = mina.ask().delete(path);

        Refused.with(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/concerts/{}/nothing", "/balance/charges/7", "/admin"})
    void a_path_that_does_not_exist_is_not_found(String path) {
        Refused.with(mina.ask().urlEncodingEnabled(false).get(path.replace("{}", "7")), 404, "path-not-found");
    }

    @Test
    void the_root_and_paths_outside_of_the_api_answer_with_problems_too() {
        Refused.with(Door.here().outside().get("/nothing"), 404, "path-not-found");
        Refused.with(Door.here().outside().get("/api/v2/concerts"), 404, "path-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/concerts/7", "/concerts/0-0-0-0-1", "/concerts/%27;drop%20table%20seat"})
    void an_id_that_is_none_is_refused(String path) {
        Refused.with(mina.ask().urlEncodingEnabled(false).get(path), 400, "invalid-parameter");
    }
}
