package io.concertreservation.core.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ann ", " ann", "ann\t"})
    void a_name_that_could_be_taken_for_another_is_refused(String name) {
        assertThatThrownBy(() -> new UserId(name))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.INVALID_USER));
    }

    @Test
    void a_name_may_have_64_characters_and_spaces_within() {
        assertThat(new UserId("김 하늘").value()).isEqualTo("김 하늘");
        assertThat(new UserId("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new UserId("x".repeat(65))).isInstanceOf(Refusal.class);
    }
}
