package io.concertreservation.core.queue.domain;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits, modes, and the figures that an operator sees. */
final class QueueLimitsTest {
    @ParameterizedTest
    @CsvSource({"1, 0", "6000000, 1000000"})
    void limits_within_their_range_are_taken(long admissionsPerMinute, long activeAtMost) {
        assertThat(new QueueLimits(admissionsPerMinute, activeAtMost).activeAtMost())
                .isEqualTo(activeAtMost);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "6000001, 1", "1, -1", "1, 1000001"})
    void limits_out_of_range_are_refused(long admissionsPerMinute, long activeAtMost) {
        assertRefused(QueueReason.INVALID_LIMIT, () -> new QueueLimits(admissionsPerMinute, activeAtMost));
    }

    @Test
    void a_mode_tells_who_enters_and_who_is_let_in() {
        assertThat(List.of(QueueMode.values()).stream().filter(QueueMode::enters))
                .containsExactly(QueueMode.OPEN, QueueMode.PAUSED, QueueMode.BYPASS);
        assertThat(List.of(QueueMode.values()).stream().filter(QueueMode::admits))
                .containsExactly(QueueMode.OPEN, QueueMode.DRAINING, QueueMode.BYPASS);
    }

    @Test
    void percentiles_are_waits_that_somebody_had() {
        List<Duration> waits = LongStream.rangeClosed(1, 100)
                .map(second -> 101 - second)
                .mapToObj(Duration::ofSeconds)
                .toList();

        assertThat(WaitPercentiles.of(waits))
                .isEqualTo(new WaitPercentiles(Duration.ofSeconds(50), Duration.ofSeconds(90), Duration.ofSeconds(99)));
    }

    @Test
    void the_only_wait_is_every_percentile() {
        Duration wait = Duration.ofSeconds(7);

        assertThat(WaitPercentiles.of(List.of(wait))).isEqualTo(new WaitPercentiles(wait, wait, wait));
    }

    @Test
    void without_waits_all_percentiles_are_zero() {
        assertThat(WaitPercentiles.of(List.of()))
                .isEqualTo(new WaitPercentiles(Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void rounds_are_summed_count_by_count() {
        AdmissionRound one = new AdmissionRound(1, 2, 3, 4, 5);

        assertThat(one.plus(new AdmissionRound(10, 20, 30, 40, 50))).isEqualTo(new AdmissionRound(11, 22, 33, 44, 55));
        assertThat(AdmissionRound.NONE.plus(one)).isEqualTo(one);
    }
}
