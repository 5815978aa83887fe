package io.concertreservation.core.audit.domain;

/** What must be true after every transaction, across all contexts. */
public enum Invariant {
    ONE_OWNER("A held or sold seat has exactly one live owner, and a live owner has the seat."),
    SOLD_IS_PAID("A sold seat belongs to a paid reservation, and the seats of a paid reservation are sold to it."),
    HELD_IS_RESERVED("A held seat belongs to a held reservation, and a living hold has all its seats."),
    NOTHING_HALF_PAID("No reservation is left between hold and payment."),
    PAID_HAS_PAYMENT("A paid or refunded reservation has one payment of its price, and a payment has its reservation."),
    PAYMENT_IS_BOOKED("A payment is booked once at its amount, a refund once, and nothing is booked without one."),
    ENTRIES_PAIR("Each booking has an entry of the user and one of the system, which sum to zero."),
    BALANCE_IS_LEDGER("A balance is the sum of its entries and is not negative."),
    EVENTS_ARE_TOLD("No event waits for more than five minutes, and none is a dead letter.");

    private final String sentence;

    Invariant(String sentence) {
        this.sentence = sentence;
    }

    /** What must be true, in words. */
    public String sentence() {
        return sentence;
    }
}
