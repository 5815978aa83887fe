package io.concertreservation.torture.buyers;

import io.concertreservation.torture.Ending;
import io.concertreservation.torture.history.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** How one buyer gets through: through any door, sometimes hanging up early, asking again under the same key. */
final class Phone {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int ATTEMPTS = 6;

    private final Caller caller;
    private final RandomGenerator chance;
    private final Habits habits;
    private final Ending ending;

    Phone(Caller caller, RandomGenerator chance, Habits habits, Ending ending) {
        this.caller = caller;
        this.chance = chance;
        this.habits = habits;
        this.ending = ending;
    }

    boolean happens(int percent) {
        return chance.nextInt(100) < percent;
    }

    Call ask(Request request) {
        return caller.ask(request, chance.nextInt(caller.doors()), PATIENCE);
    }

    /** Asks until there is a definite answer, some attempts are made, or the run is over. */
    Call insist(Request request) {
        Call call = first(request);
        for (int attempt = 1; attempt < ATTEMPTS && isUnsettled(call) && !happens(3); attempt++) {
            if (!ending.letPass(Duration.ofMillis(chance.nextInt(50, 400)))) {
                return call;
            }
            call = ask(request);
        }
        return call;
    }

    private Call first(Request request) {
        if (happens(habits.impatient())) {
            int door = chance.nextInt(caller.doors());
            return caller.ask(request, door, Duration.ofMillis(chance.nextInt(3, 60)));
        }
        if (happens(habits.repeats())) {
            return atOnce(List.of(request, request)).getFirst();
        }
        return ask(request);
    }

    private static boolean isUnsettled(Call call) {
        return call.isOpen() || call.isRefusedWith("request-still-running");
    }

    /** All of them at the same moment, each through a door of its own choice. */
    List<Call> atOnce(List<Request> requests) {
        Call[] calls = new Call[requests.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < calls.length; i++) {
            int here = i;
            int door = chance.nextInt(caller.doors());
            threads.add(Thread.ofPlatform().start(() -> calls[here] = caller.ask(requests.get(here), door, PATIENCE)));
        }
        threads.forEach(Phone::join);
        return List.of(calls);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
