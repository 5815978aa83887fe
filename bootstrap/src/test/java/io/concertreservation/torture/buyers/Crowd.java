package io.concertreservation.torture.buyers;

import io.concertreservation.journey.support.Show;
import io.concertreservation.torture.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** All buyers of a run, each on a thread and with a generator of chance of its own. */
public final class Crowd {

    private final List<Thread> threads = new ArrayList<>();
    private final Ending ending;

    public Crowd(Ending ending) {
        this.ending = ending;
    }

    /** Sends them shopping; the same seed makes the same choices. */
    public void start(String names, int buyers, SplittableRandom seed, Habits habits, Caller caller, List<Show> shows) {
        for (int i = 0; i < buyers; i++) {
            String name = "%s-%03d".formatted(names, i);
            Shopper shopper = new Shopper(name, seed.split(), habits, caller, shows, ending);
            threads.add(Thread.ofPlatform().name(name).daemon().start(shopper));
        }
    }

    /** Waits until everybody has gone home, which takes as long as the last request. */
    public void awaitEnd() {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
