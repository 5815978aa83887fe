package io.concertreservation.torture.buyers;

import io.concertreservation.torture.Ending;
import io.concertreservation.torture.history.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a buyer does with held and paid seats. */
final class Orders {

    private static final int KEPT = 4;

    private final Phone phone;
    private final Requests requests;
    private final Habits habits;
    private final RandomGenerator chance;
    private final Ending ending;
    private final List<String> paid = new ArrayList<>();

    Orders(Phone phone, Requests requests, Habits habits, RandomGenerator chance, Ending ending) {
        this.phone = phone;
        this.requests = requests;
        this.habits = habits;
        this.chance = chance;
        this.ending = ending;
    }

    /** Pays, pays late, gives back, or forgets about it. */
    void decide(String reservation, Instant expiresAt) {
        int what = chance.nextInt(100);
        if (what < habits.pays()) {
            pay(reservation);
        } else if (what < habits.pays() + habits.dawdles()) {
            dawdle(reservation, expiresAt);
        } else if (what < habits.pays() + habits.dawdles() + habits.cancels()) {
            cancel(reservation);
        }
        if (phone.happens(10)) {
            phone.ask(requests.read(reservation));
        }
    }

    private void pay(String reservation) {
        Request request = requests.pay(key("pay"), reservation);
        Call call = phone.insist(request);
        if (call.isDone()) {
            paid.add(reservation);
            if (phone.happens(habits.repeats())) {
                phone.ask(request);
            }
            if (phone.happens(habits.repeats())) {
                phone.ask(requests.pay(key("pay"), reservation));
            }
        } else if (phone.happens(habits.repeats())) {
            phone.atOnce(List.of(requests.cancel(key("cancel"), reservation), requests.pay(key("pay"), reservation)));
        }
    }

    private void dawdle(String reservation, Instant expiresAt) {
        Duration until = Duration.between(Instant.now(), expiresAt).plusMillis(chance.nextInt(-100, 1_500));
        if (ending.letPass(until)) {
            phone.ask(requests.read(reservation));
            pay(reservation);
        }
    }

    /** Gives up some of what was bought, so that there is something to sell again. */
    void giveBack() {
        if (!paid.isEmpty() && (phone.happens(habits.refunds()) || paid.size() > KEPT)) {
            cancel(paid.removeFirst());
        }
    }

    private void cancel(String reservation) {
        Request request = requests.cancel(key("cancel"), reservation);
        if (phone.insist(request).isDone() && phone.happens(habits.repeats())) {
            phone.ask(request);
        }
    }

    private String key(String what) {
        return what + "-" + chance.nextLong(Long.MAX_VALUE);
    }
}
