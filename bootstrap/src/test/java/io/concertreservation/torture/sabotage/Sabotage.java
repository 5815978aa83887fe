package io.concertreservation.torture.sabotage;

import io.concertreservation.torture.buyers.Habits;
import io.concertreservation.torture.check.Promise;
import io.concertreservation.torture.faults.FaultKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The service broken in one way, with the circumstances in which that shows.
 *
 * @param name what was done, in words
 * @param promise the one that the checker has to find broken
 * @param sql what is done to the database
 * @param fault what is injected meanwhile
 * @param hold how long holds last
 * @param lasts how long people buy in a round
 * @param rounds how many rounds there are at most
 * @param inside how many are let in at once
 */
record Sabotage(
        String name,
        Promise promise,
        List<Patch> patches,
        Optional<String> sql,
        Habits habits,
        Optional<FaultKind> fault,
        Duration hold,
        Duration lasts,
        int rounds,
        int inside) {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration A_WHILE = Duration.ofSeconds(2);
    /** Far more than it takes; a busy machine may need more than one. */
    private static final int ROUNDS = 20;

    private static final int EVERYBODY = 12;

    static Sabotage breaking(Promise promise, String name) {
        return new Sabotage(
                name,
                promise,
                List.of(),
                Optional.empty(),
                Habits.usual(),
                Optional.empty(),
                LONG,
                A_WHILE,
                ROUNDS,
                EVERYBODY);
    }

    Sabotage patching(String file, String find, String put) {
        return with(new Patch(file, find, put));
    }

    Sabotage compilingAgain(String file) {
        return with(Patch.again(file));
    }

    private Sabotage with(Patch patch) {
        List<Patch> more = new ArrayList<>(patches);
        more.add(patch);
        return new Sabotage(name, promise, List.copyOf(more), sql, habits, fault, hold, lasts, rounds, inside);
    }

    Sabotage saying(String statement) {
        return new Sabotage(name, promise, patches, Optional.of(statement), habits, fault, hold, lasts, rounds, inside);
    }

    Sabotage among(Habits buyers) {
        return new Sabotage(name, promise, patches, sql, buyers, fault, hold, lasts, rounds, inside);
    }

    Sabotage during(FaultKind kind) {
        return new Sabotage(name, promise, patches, sql, habits, Optional.of(kind), hold, lasts, rounds, inside);
    }

    Sabotage holdingFor(Duration time) {
        return new Sabotage(name, promise, patches, sql, habits, fault, time, lasts, rounds, inside);
    }

    Sabotage lasting(Duration time) {
        return new Sabotage(name, promise, patches, sql, habits, fault, hold, time, rounds, inside);
    }

    Sabotage lettingIn(int atOnce) {
        return new Sabotage(name, promise, patches, sql, habits, fault, hold, lasts, rounds, atOnce);
    }

    Sabotage once() {
        return new Sabotage(name, promise, patches, sql, habits, fault, hold, lasts, 1, inside);
    }

    @Override
    public String toString() {
        return name;
    }
}
