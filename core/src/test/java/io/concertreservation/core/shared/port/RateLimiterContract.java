package io.concertreservation.core.shared.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Allowance;
import io.concertreservation.core.shared.domain.Rate;
import io.concertreservation.core.shared.fake.Crowd;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What counting how often owes to those who are counted. */
public abstract class RateLimiterContract {
    private static final Rate THREE_AN_HOUR = new Rate(3, Duration.ofHours(1));
    private static final Rate QUICK = new Rate(2, Duration.ofMillis(200));

    private final String mina = "user:" + UUID.randomUUID();
    private final String theo = "user:" + UUID.randomUUID();

    protected abstract RateLimiter limiter();

    @Test
    void as_many_as_the_rate_says_are_given_at_once_and_then_a_time_to_wait() {
        for (int i = 0; i < 3; i++) {
            assertThat(take(mina, THREE_AN_HOUR)).isEmpty();
        }

        assertThat(take(mina, THREE_AN_HOUR))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20)));
    }

    @Test
    void what_was_refused_does_not_count() {
        for (int i = 0; i < 20; i++) {
            assertThat(take(mina, THREE_AN_HOUR).isEmpty()).isEqualTo(i < 3);
        }
        assertThat(take(mina, THREE_AN_HOUR))
                .hasValueSatisfying(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(20)));
    }

    @Test
    void others_and_other_activities_are_counted_apart() {
        for (int i = 0; i < 3; i++) {
            assertThat(take(mina, THREE_AN_HOUR)).isEmpty();
        }

        assertThat(take(theo, THREE_AN_HOUR)).isEmpty();
        assertThat(limiter().take(Activity.CHARGE, List.of(new Allowance(mina, THREE_AN_HOUR))))
                .isEmpty();
    }

    @Test
    void one_of_each_is_taken_or_of_none() {
        Allowance wide = new Allowance(theo, THREE_AN_HOUR);
        Allowance narrow = new Allowance(mina, new Rate(1, Duration.ofHours(1)));
        assertThat(limiter().take(Activity.ENTER_QUEUE, List.of(wide, narrow))).isEmpty();
        for (int i = 0; i < 5; i++) {
            assertThat(limiter().take(Activity.ENTER_QUEUE, List.of(wide, narrow)))
                    .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofMinutes(59)));
        }

        assertThat(take(theo, THREE_AN_HOUR)).isEmpty();
        assertThat(take(theo, THREE_AN_HOUR)).isEmpty();
        assertThat(take(theo, THREE_AN_HOUR)).isPresent();
    }

    @Test
    void it_comes_back_in_time() {
        assertThat(take(mina, QUICK)).isEmpty();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> {
            take(mina, QUICK);
            return take(mina, QUICK).isPresent();
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> take(mina, QUICK).isEmpty());
    }

    @Test
    void of_a_crowd_at_once_as_many_are_let_through_as_the_rate_says() {
        List<Optional<Duration>> answers = Crowd.of(20, i -> take(mina, THREE_AN_HOUR));

        assertThat(answers.stream().filter(Optional::isEmpty)).hasSize(3);
    }

    @Test
    void in_a_crowd_everybody_is_counted_for_themselves() {
        Rate once = new Rate(1, Duration.ofHours(1));
        Rate often = new Rate(100, Duration.ofHours(1));
        String all = "address:" + UUID.randomUUID();
        List<String> people =
                Stream.generate(() -> "user:" + UUID.randomUUID()).limit(60).toList();
        List<Allowance> shared = List.of(new Allowance(all, often));

        List<Optional<Duration>> first = Crowd.of(60, i -> take(people.get(i), once));
        List<Optional<Duration>> second = Crowd.of(
                60,
                i -> i % 2 == 0
                        ? take(people.get(i), once)
                        : limiter()
                                .take(
                                        Activity.ENTER_QUEUE,
                                        List.of(shared.getFirst(), new Allowance(people.get(i) + "-new", often))));

        assertThat(first).allMatch(Optional::isEmpty);
        for (int i = 0; i < 60; i++) {
            assertThat(second.get(i).isEmpty()).as("person %d", i).isEqualTo(i % 2 == 1);
        }
        List<Optional<Duration>> third = Crowd.of(80, i -> limiter().take(Activity.ENTER_QUEUE, shared));
        assertThat(third.stream().filter(Optional::isEmpty)).hasSize(70);
    }

    private Optional<Duration> take(String whose, Rate rate) {
        return limiter().take(Activity.ENTER_QUEUE, List.of(new Allowance(whose, rate)));
    }
}
