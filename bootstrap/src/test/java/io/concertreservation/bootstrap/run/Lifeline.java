package io.concertreservation.bootstrap.run;

import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;

/** All that was started, ended in the opposite order when the run ends, whatever ends it. */
final class Lifeline {

    private record Held(String name, AutoCloseable started) {}

    private final Deque<Held> held = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final Screen screen;

    Lifeline(Screen screen) {
        this.screen = screen;
    }

    /** Sees to it that what was started is ended; at once when everything else has been ended meanwhile. */
    void hold(String name, AutoCloseable started) {
        held.push(new Held(name, started));
        if (ending.get()) {
            endAll();
            throw new ServerUnavailableException("The run was stopped.");
        }
    }

    boolean isEnding() {
        return ending.get();
    }

    void endAll() {
        ending.set(true);
        for (Held last = held.poll(); last != null; last = held.poll()) {
            end(last);
        }
    }

    private void end(Held last) {
        if (last.started() instanceof DataFolder folder) {
            endQuietly(folder);
            return;
        }
        try {
            screen.step("Stopping " + last.name(), () -> {
                last.started().close();
                return last;
            });
        } catch (ServerUnavailableException e) {
            // The others have to be ended all the same.
            screen.say(String.valueOf(e.getMessage()));
        }
    }

    private void endQuietly(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            screen.say("The data folder could not be left in order: " + e.getMessage());
        }
    }
}
