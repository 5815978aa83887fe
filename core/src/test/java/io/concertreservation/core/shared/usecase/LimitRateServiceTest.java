package io.concertreservation.core.shared.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Rate;
import io.concertreservation.core.shared.domain.RateRules;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.InMemoryRateLimiter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitRateServiceTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Optional<UserId> MINA = Optional.of(new UserId("mina"));
    private static final Optional<UserId> THEO = Optional.of(new UserId("theo"));
    private static final RateRules RULES = new RateRules(Optional.of(new Rate(1, HOUR)), new Rate(3, HOUR));

    private final LimitRate limits = new LimitRateService(
            new InMemoryRateLimiter(() -> 0), Map.of(Activity.ENTER_QUEUE, RULES, Activity.CHARGE, RULES));

    @Test
    void a_user_who_asks_too_often_is_told_when_to_come_back() {
        limits.require(Activity.CHARGE, MINA, "1.2.3.4");

        isTooOften(() -> limits.require(Activity.CHARGE, MINA, "5.6.7.8"), HOUR);
        limits.require(Activity.CHARGE, THEO, "1.2.3.4");
    }

    @Test
    void an_address_is_limited_whoever_comes_from_it() {
        for (int i = 0; i < 3; i++) {
            limits.require(Activity.ENTER_QUEUE, Optional.of(new UserId("user-" + i)), "1.2.3.4");
        }

        isTooOften(() -> limits.require(Activity.ENTER_QUEUE, MINA, "1.2.3.4"), Duration.ofMinutes(20));
        limits.require(Activity.ENTER_QUEUE, MINA, "1.2.3.5");
    }

    @Test
    void what_has_no_rules_is_not_limited() {
        for (int i = 0; i < 10; i++) {
            limits.require(Activity.GET_TOKEN, Optional.empty(), "1.2.3.4");
        }
    }

    @Test
    void while_nobody_counts_money_can_be_charged_and_the_queue_is_closed() {
        LimitRate blind = new LimitRateService(
                (activity, allowances) -> {
                    throw new Refusal(SharedReason.UNAVAILABLE, "away");
                },
                Map.of(Activity.ENTER_QUEUE, RULES, Activity.CHARGE, RULES));

        assertThatCode(() -> blind.require(Activity.CHARGE, MINA, "1.2.3.4")).doesNotThrowAnyException();
        assertThatThrownBy(() -> blind.require(Activity.ENTER_QUEUE, MINA, "1.2.3.4"))
                .isInstanceOf(Refusal.class);
    }

    private static void isTooOften(Runnable deed, Duration wait) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(SharedReason.TOO_OFTEN);
            assertThat(refusal.retryAfter()).contains(wait);
        });
    }
}
