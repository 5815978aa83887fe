package io.concertreservation.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Map;

/** Starts the service; with {@code --migrate} it only brings the schema to this version and ends. */
@QuarkusMain
public final class Main {
    private static final String MIGRATE = "--migrate";

    /** A migration serves nobody, ticks nothing, and takes as long as it takes. Stronger than the environment. */
    private static final Map<String, String> QUIET = Map.of(
            "quarkus.http.host", "127.0.0.1",
            "quarkus.http.port", "0",
            "quarkus.scheduler.enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.shutdown.delay", "0S",
            "quarkus.datasource.jdbc.min-size", "1",
            "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "0");

    /** Set by GraalVM in what it builds. */
    private static final String IMAGE = "org.graalvm.nativeimage.imagecode";

    private static final String POLLER_MODE = "jdk.pollerMode";

    private Main() {}

    public static void main(String... arguments) {
        pollOnAThread();
        if (List.of(arguments).contains(MIGRATE)) {
            QUIET.forEach(System::setProperty);
            Quarkus.run(Migration.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /**
     * In a native executable a virtual thread that waits for a socket is sometimes never woken (oracle/graal 13787), when
     * what polls the sockets is a virtual thread too, as is usual on Linux. A platform thread that polls does not lose any.
     */
    private static void pollOnAThread() {
        if (System.getProperty(IMAGE) != null && System.getProperty(POLLER_MODE) == null) {
            System.setProperty(POLLER_MODE, "1");
        }
    }
}
