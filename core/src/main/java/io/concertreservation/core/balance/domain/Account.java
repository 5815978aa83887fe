package io.concertreservation.core.balance.domain;

import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;

/** What a user has; never negative, never above the ceiling. */
public record Account(UserId user, Money balance) {
    /** Far from where a long would overflow, far above what anybody charges. */
    public static final Money CEILING = new Money(1_000_000_000_000L);

    /** With that much more. */
    public Account put(Money amount) {
        Money after = balance.plus(amount);
        if (after.compareTo(CEILING) > 0) {
            throw new Refusal(
                    BalanceReason.CEILING_REACHED, "A balance can be at most %,d.".formatted(CEILING.amount()));
        }
        return new Account(user, after);
    }

    /** With that much less. */
    public Account take(Money amount) {
        Money after = balance.minus(amount);
        if (after.isNegative()) {
            throw new Refusal(
                    BalanceReason.INSUFFICIENT,
                    "The balance is %,d and %,d is needed: charge at least %,d."
                            .formatted(
                                    balance.amount(),
                                    amount.amount(),
                                    after.negated().amount()));
        }
        return new Account(user, after);
    }
}
