package io.concertreservation.core.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MoneyTest {
    private static final Money MOST = new Money(Long.MAX_VALUE);
    private static final Money LEAST = new Money(Long.MIN_VALUE);

    @Test
    void money_is_added_taken_away_and_turned_around() {
        assertThat(new Money(700).plus(new Money(300))).isEqualTo(new Money(1_000));
        assertThat(new Money(700).minus(new Money(1_000))).isEqualTo(new Money(-300));
        assertThat(new Money(700).negated()).isEqualTo(new Money(-700));
    }

    @Test
    void less_than_nothing_is_negative_and_nothing_is_not() {
        assertThat(new Money(-1).isNegative()).isTrue();
        assertThat(Money.NONE.isNegative()).isFalse();
    }

    @Test
    void money_is_compared_by_its_amount() {
        assertThat(new Money(2)).isGreaterThan(new Money(1)).isEqualByComparingTo(new Money(2));
    }

    @Test
    void what_would_overflow_fails_rather_than_wraps() {
        assertThatThrownBy(() -> MOST.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LEAST.minus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(LEAST::negated).isInstanceOf(ArithmeticException.class);
    }
}
