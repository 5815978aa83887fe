package io.concertreservation.core.balance.domain;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import org.junit.jupiter.api.Test;

final class AccountTest {
    private final Account account = new Account(new UserId("ann"), new Money(50_000));

    @Test
    void a_balance_grows_and_shrinks() {
        assertThat(account.put(new Money(1)).balance()).isEqualTo(new Money(50_001));
        assertThat(account.take(new Money(50_000)).balance()).isEqualTo(Money.NONE);
    }

    @Test
    void more_than_there_is_cannot_be_taken_and_what_is_missing_is_told() {
        Refusal refusal = assertRefused(BalanceReason.INSUFFICIENT, () -> account.take(new Money(51_000)));

        assertThat(refusal.detail()).contains("at least 1,000");
    }

    @Test
    void a_balance_does_not_grow_over_its_ceiling() {
        Account full = new Account(new UserId("ann"), Account.CEILING.minus(new Money(1)));

        assertThat(full.put(new Money(1)).balance()).isEqualTo(Account.CEILING);
        assertRefused(BalanceReason.CEILING_REACHED, () -> full.put(new Money(2)));
    }
}
