package io.concertreservation.core.balance.domain;

import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;

/** What a user has; never negative, and never charged above the ceiling. */
public record Account(UserId user, Money balance) {
    /** Far from where a long would overflow, far above what anybody charges. */
    public static final Money CEILING = new Money(1_000_000_000_000L);

    /** With that much more of the user's own money. */
    public Account charge(Money amount) {
        Account after = giveBack(amount);
        if (after.balance.compareTo(CEILING) > 0) {
            throw new Refusal(
                    BalanceReason.CEILING_REACHED, "A balance can be at most %,d.".formatted(CEILING.amount()));
        }
        return after;
    }

    /** With that much more, which was taken before: nothing may refuse it. */
    public Account giveBack(Money amount) {
        return new Account(user, balance.plus(amount));
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
