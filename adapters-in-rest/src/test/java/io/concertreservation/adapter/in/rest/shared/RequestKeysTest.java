package io.concertreservation.adapter.in.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.adapter.in.rest.json.StrictMapper;
import io.concertreservation.adapter.in.rest.problem.WebReason;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import org.junit.jupiter.api.Test;

class RequestKeysTest {
    private static final UserId MINA = new UserId("mina");

    private final RequestKeys keys = new RequestKeys(() -> MINA, StrictMapper.make());

    /** What a request says. */
    record Content(long amount) {}

    @Test
    void the_same_request_has_the_same_fingerprint() {
        assertThat(keys.key("charge", "k", "/charges", new Content(5)))
                .isEqualTo(keys.key("charge", " k ", "/charges", new Content(5)));
    }

    @Test
    void another_content_has_another_fingerprint() {
        assertThat(fingerprint("/charges", 6)).isNotEqualTo(fingerprint("/charges", 5));
    }

    @Test
    void the_same_content_about_something_else_has_another_fingerprint() {
        assertThat(fingerprint("/payments", 5)).isNotEqualTo(fingerprint("/charges", 5));
    }

    @Test
    void a_key_belongs_to_its_user_and_operation() {
        assertThat(keys.key("charge", "k", "/charges", new Content(5)))
                .returns(MINA, key -> key.user())
                .returns("charge", key -> key.operation())
                .returns("k", key -> key.key());
    }

    @Test
    void a_request_without_a_key_is_refused() {
        assertThatThrownBy(() -> keys.key("charge", " ", "/charges", new Content(5)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(WebReason.KEY_MISSING));
    }

    private String fingerprint(String path, long amount) {
        return keys.key("charge", "k", path, new Content(amount)).fingerprint();
    }
}
