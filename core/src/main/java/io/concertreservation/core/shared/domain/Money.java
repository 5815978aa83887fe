package io.concertreservation.core.shared.domain;

/**
 * An amount in the currency's smallest unit (for the won: one won). May be negative, as in a ledger; arithmetic that
 * would overflow throws {@link ArithmeticException} rather than wrapping.
 */
public record Money(long amount) implements Comparable<Money> {
    public static final Money NONE = new Money(0);

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, other.amount));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, other.amount));
    }

    public Money negated() {
        return new Money(Math.negateExact(amount));
    }

    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(amount, other.amount);
    }
}
