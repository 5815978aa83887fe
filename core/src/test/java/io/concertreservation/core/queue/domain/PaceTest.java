package io.concertreservation.core.queue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PaceTest {
    private static final Ticket TICKET = new Ticket(new ConcertId(UUID.randomUUID()), new UserId("ann"), 601, "era");

    @Test
    void the_wait_is_the_length_of_the_line_over_the_pace() {
        Estimate estimate = new Pace(600, 600).estimate(6_000).orElseThrow();

        assertThat(estimate.atLeast()).isEqualTo(Duration.ofMinutes(10));
        assertThat(estimate.atMost()).isBetween(Duration.ofMinutes(12), Duration.ofMinutes(13));
    }

    @Test
    void a_slow_pace_of_late_makes_the_later_end_later() {
        Estimate estimate = new Pace(600, 60).estimate(600).orElseThrow();

        assertThat(estimate.atLeast()).isEqualTo(Duration.ofMinutes(1));
        assertThat(estimate.atMost()).isBetween(Duration.ofMinutes(12), Duration.ofMinutes(13));
    }

    @ParameterizedTest
    @CsvSource({"600, 0", "600, 600", "600, 6000", "1, 0", "6000000, 6000000"})
    void a_range_has_its_ends_in_order_and_never_promises_at_once(long allowed, long recent) {
        Estimate estimate = new Pace(allowed, recent).estimate(0).orElseThrow();

        assertThat(estimate.atLeast()).isGreaterThanOrEqualTo(Duration.ZERO).isLessThan(estimate.atMost());
        assertThat(estimate.atMost()).isPositive();
    }

    @Test
    void nobody_can_tell_where_nobody_is_let_in() {
        assertThat(new Pace(0, 100).estimate(1)).isEmpty();
    }

    @Test
    void who_is_near_the_front_asks_each_second_and_who_is_far_back_seldom() {
        Pace pace = new Pace(600, 600);

        assertThat(pace.pollAfter(0, 1)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_200));
        assertThat(pace.pollAfter(99, 1)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_200));
        assertThat(pace.pollAfter(250, 1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
        assertThat(pace.pollAfter(1_000_000, 1)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12));
    }

    @Test
    void those_who_came_together_do_not_ask_together() {
        Pace pace = new Pace(600, 600);

        long different = LongStream.range(0, 100)
                .mapToObj(number -> pace.pollAfter(10_000, number))
                .distinct()
                .count();

        assertThat(different).isGreaterThan(90);
    }

    @ParameterizedTest
    @EnumSource(QueueMode.class)
    void there_is_an_estimate_only_where_people_are_let_in(QueueMode mode) {
        QueueToken.Waiting waiting = new QueueToken.Waiting(TICKET, 600, new Pace(600, 0), mode);

        assertThat(waiting.position()).isEqualTo(601);
        assertThat(waiting.estimate().isPresent()).isEqualTo(mode != QueueMode.PAUSED && mode != QueueMode.CLOSED);
    }
}
