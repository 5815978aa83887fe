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
        assertThat(account.charge(new Money(1)).balance()).isEqualTo(new Money(50_001));
        assertThat(account.take(new Money(50_000)).balance()).isEqualTo(Money.NONE);
    }

    @Test
    void more_than_there_is_cannot_be_taken_and_what_is_missing_is_told() {
        Refusal refusal = assertRefused(BalanceReason.INSUFFICIENT, () -> account.take(new Money(51_000)));

        assertThat(refusal.detail()).contains("at least 1,000");
    }

    @Test
    void a_balance_is_not_charged_over_its_ceiling() {
        Account full = new Account(new UserId("ann"), Account.CEILING.minus(new Money(1)));

        assertThat(full.charge(new Money(1)).balance()).isEqualTo(Account.CEILING);
        assertRefused(BalanceReason.CEILING_REACHED, () -> full.charge(new Money(2)));
    }

    @Test
    void what_was_taken_can_be_given_back_whatever_was_charged_meanwhile() {
        Account full = new Account(new UserId("ann"), Account.CEILING);

        assertThat(full.giveBack(new Money(2)).balance()).isEqualTo(Account.CEILING.plus(new Money(2)));
    }
}
