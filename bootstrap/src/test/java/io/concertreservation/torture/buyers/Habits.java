package io.concertreservation.torture.buyers;

/**
 * How often buyers do what, in percent of the occasions.
 *
 * @param charges puts money on the account although there is enough
 * @param several charges several times at once
 * @param repeats sends a request twice, at once or one after the other
 * @param impatient gives up on an answer after a moment
 * @param reuses sends other content under a used key
 * @param chooses names seats instead of asking for the best
 * @param leaves goes away before holding
 * @param pays pays for a hold
 * @param dawdles pays only when the hold is over
 * @param cancels gives a hold back; who does not pay, dawdle or cancel forgets it
 * @param refunds gives paid seats back
 * @param stays goes on asking at the queue after having paid
 */
public record Habits(
        int charges,
        int several,
        int repeats,
        int impatient,
        int reuses,
        int chooses,
        int leaves,
        int pays,
        int dawdles,
        int cancels,
        int refunds,
        int stays) {

    public static Habits usual() {
        return new Habits(25, 30, 15, 4, 3, 65, 6, 62, 8, 12, 60, 25);
    }

    /** Everybody pays at once and nobody gives anything back. */
    public Habits payingAlways() {
        return new Habits(charges, several, repeats, impatient, reuses, chooses, 0, 100, 0, 0, 0, stays);
    }

    /** Everybody pays at once and gives it back soon, so that there is always something to buy. */
    public Habits turningOver() {
        return new Habits(charges, several, repeats, impatient, reuses, chooses, 0, 100, 0, 0, 100, 0);
    }

    /** Everybody holds and forgets, again and again. */
    public Habits hoarding() {
        return new Habits(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public Habits dawdling() {
        return new Habits(0, 0, 0, 0, 0, chooses, 0, 0, 100, 0, refunds, 0);
    }

    public Habits charging() {
        return new Habits(100, 100, repeats, 0, 0, chooses, leaves, pays, 0, cancels, refunds, 0);
    }

    public Habits repeating() {
        return new Habits(charges, several, 100, 0, 0, chooses, 0, 60, 0, 40, 100, 0);
    }

    public Habits staying() {
        return new Habits(charges, several, 0, 0, 0, chooses, 0, 100, 0, 0, 100, 100);
    }
}
