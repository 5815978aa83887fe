package io.concertreservation.torture.buyers;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A buyer's money. No two charges of a buyer have the same amount, so that each is found in the ledger. */
final class Purse {

    private static final long SOME = 200_000;

    private final Phone phone;
    private final Requests requests;
    private final Habits habits;
    private final RandomGenerator chance;
    private long charged;

    Purse(Phone phone, Requests requests, Habits habits, RandomGenerator chance) {
        this.phone = phone;
        this.requests = requests;
        this.habits = habits;
        this.chance = chance;
    }

    void fill() {
        if (phone.happens(habits.several())) {
            List<Request> several = new ArrayList<>();
            for (int i = chance.nextInt(2, 4); i > 0; i--) {
                several.add(charge());
            }
            phone.atOnce(several);
            return;
        }
        Request charge = charge();
        boolean done = phone.insist(charge).isDone();
        if (done && phone.happens(habits.reuses())) {
            long other = next();
            phone.ask(charge.saying(String.valueOf(other), "{\"amount\":%d}".formatted(other)));
        }
        if (phone.happens(20)) {
            phone.ask(requests.balance());
        }
    }

    private Request charge() {
        return requests.charge("charge-" + chance.nextLong(Long.MAX_VALUE), next());
    }

    private long next() {
        charged++;
        return SOME + charged;
    }
}
