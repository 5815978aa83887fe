package io.concertreservation.core.event.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetryRulesTest {
    private final RetryRules rules = new RetryRules(Duration.ofSeconds(1), Duration.ofSeconds(60), 10);

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "1000000, 60"})
    void the_pause_doubles_with_each_failure_up_to_the_longest(int failures, long seconds) {
        assertThat(rules.pause(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
