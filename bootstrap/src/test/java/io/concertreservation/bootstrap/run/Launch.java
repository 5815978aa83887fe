package io.concertreservation.bootstrap.run;

import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the commands of the terminal have in common: an orderly end, and one sentence when something is in the way. */
final class Launch {

    /** What a command does. */
    @FunctionalInterface
    interface Command {
        void run(Map<String, String> environment, Screen screen, Lifeline lifeline) throws Exception;
    }

    /** The command did what it was asked for, and the outcome is not good. */
    static final class Failure extends Exception {

        private static final long serialVersionUID = 1L;

        Failure(String outcome) {
            super(outcome);
        }
    }

    /** Held, because the log manager forgets settings of loggers that nobody holds. */
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    private Launch() {}

    static void run(Command command) {
        QUIET.setLevel(Level.WARNING);
        Screen screen = new Screen(System.out);
        Lifeline lifeline = new Lifeline(screen);
        AtomicBoolean done = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            boolean interrupted = !done.get();
            if (interrupted) {
                // The terminal has just echoed ^C.
                screen.say("");
            }
            lifeline.endAll();
            if (interrupted) {
                // To be stopped is the normal end of a run, not a failure.
                Runtime.getRuntime().halt(0);
            }
        }));
        int status = tryTo(command, screen, lifeline);
        done.set(true);
        System.exit(status);
    }

    static int tryTo(Command command, Screen screen, Lifeline lifeline) {
        try {
            command.run(System.getenv(), screen, lifeline);
            return 0;
        } catch (Failure failure) {
            screen.say(String.valueOf(failure.getMessage()));
        } catch (ServerUnavailableException e) {
            say(String.valueOf(e.getMessage()), screen, lifeline);
        } catch (IOException e) {
            say(withoutRoom(e), screen, lifeline);
        } catch (UncheckedIOException e) {
            say(withoutRoom(e.getCause()), screen, lifeline);
        } catch (Exception | AssertionError e) {
            if (!lifeline.isEnding()) {
                screen.say("Something unforeseen went wrong, sorry:");
                e.printStackTrace(screen.out());
            }
        }
        return 1;
    }

    /** What fails while all is being stopped is of no interest. */
    private static void say(String what, Screen screen, Lifeline lifeline) {
        if (!lifeline.isEnding()) {
            screen.say(what);
        }
    }

    private static String withoutRoom(IOException e) {
        return "A file could not be written (" + e.getMessage() + "): is there room on the disk?";
    }
}
