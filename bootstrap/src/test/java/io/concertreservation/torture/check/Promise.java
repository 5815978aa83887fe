package io.concertreservation.torture.check;

/** What the service promises, by number, and what belongs to it. */
public enum Promise {
    ONE_OWNER(1, "a seat has one live owner"),
    ALL_OR_NOTHING(2, "a hold is all of its seats or none, as answered"),
    DEAD_IN_TIME(3, "a hold is dead at its instant"),
    PAID_AT_ONCE(4, "a payment is there with all that belongs to it, once"),
    SEAT_FOR_MONEY(5, "no money without a seat, no seat without money"),
    ONCE(6, "a key takes effect once and is answered alike"),
    LEDGER(7, "entries pair, sum to zero, and are the balances"),
    ORDER(8, "one place a person, admission in the order of tickets"),
    SLOTS(9, "slots are freed in time"),
    REFUSALS(10, "a refusal is a known problem document, and nothing is a fault"),
    WITHOUT_REDIS(11, "without Redis the queue is closed"),
    CLEAN(12, "after the dust the audit is clean and nothing is left open"),
    LIMIT(13, "nobody has more seats than the purchase limit");

    private final int number;
    private final String words;

    Promise(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public String words() {
        return number > 12 ? "    " + words : "%2d  %s".formatted(number, words);
    }
}
