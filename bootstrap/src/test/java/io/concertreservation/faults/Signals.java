package io.concertreservation.faults;

import java.io.IOException;

/** Stops a process in its tracks as a frozen machine would, and lets it go on. */
public final class Signals {

    private Signals() {}

    public static void pause(long pid) {
        send("-STOP", pid);
    }

    public static void resume(long pid) {
        send("-CONT", pid);
    }

    private static void send(String signal, long pid) {
        try {
            int code = new ProcessBuilder("/bin/sh", "-c", "kill " + signal + " " + pid)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new AssertionError("kill " + signal + " " + pid + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
