package io.concertreservation.core.shared.domain;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may name: keys, users, page sizes. */
final class RequestsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "schlüssel", "a\n"})
    void a_key_that_cannot_be_a_header_value_is_refused(String key) {
        assertRefused(SharedReason.INVALID_REQUEST, () -> key(key));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255})
    void a_key_has_1_to_255_characters(int length) {
        assertThat(key("k".repeat(length)).key()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256})
    void a_key_that_is_too_short_or_too_long_is_refused(int length) {
        assertRefused(SharedReason.INVALID_REQUEST, () -> key("k".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void a_users_name_has_1_to_64_characters(int length) {
        assertThat(new UserId("u".repeat(length)).value()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void a_users_name_that_is_too_short_or_too_long_is_refused(int length) {
        assertRefused(SharedReason.INVALID_USER, () -> new UserId("u".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void a_page_has_1_to_100_items(int limit) {
        assertThat(new SliceRequest(null, limit).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void a_page_that_is_too_small_or_too_large_is_refused(int limit) {
        assertRefused(SharedReason.INVALID_REQUEST, () -> new SliceRequest(null, limit));
    }

    private static RequestKey key(String key) {
        return new RequestKey(new UserId("ann"), "hold", key, "print");
    }
}
