package io.concertreservation.bootstrap.run;

import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What the person at the terminal sees. */
final class Screen {

    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    /** Says what is being done, does it, and says how long it took. */
    <T> T step(String what, Callable<T> work) {
        out.print(what + " ... ");
        out.flush();
        long started = System.nanoTime();
        try {
            T result = work.call();
            say(String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - started) / 1e9));
            return result;
        } catch (RuntimeException e) {
            say("");
            throw e;
        } catch (Exception e) {
            say("");
            throw new ServerUnavailableException(what + " failed: " + e.getMessage(), e);
        }
    }

    synchronized void say(String line) {
        out.println(line);
    }

    /** Writes over the line that is being written. */
    synchronized void redraw(String line) {
        out.print("\r" + line);
        out.flush();
    }

    PrintStream out() {
        return out;
    }
}
