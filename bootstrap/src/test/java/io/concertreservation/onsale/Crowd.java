package io.concertreservation.onsale;

import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.journey.support.Show;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The load generator in a process of its own, with its own libraries (see the folder {@code load}). */
final class Crowd implements AutoCloseable {

    private static final String MEMORY = "-Xmx1g";

    private final LeashedProcess process;

    private Crowd(LeashedProcess process) {
        this.process = process;
    }

    static Crowd start(Plan plan, List<URI> doors, Show show) throws IOException {
        ServerOutput output = ServerOutput.to(plan.folder().resolve("people.log"), "started");
        return new Crowd(LeashedProcess.start(new ProcessBuilder(command(plan, doors, show)), output));
    }

    private static List<String> command(Plan plan, List<URI> doors, Show show) throws IOException {
        Path load = plan.project().resolve("load/target");
        String libraries = Files.readString(load.resolve("load.classpath")).strip();
        Map<String, String> story = Map.of(
                "onsale.doors", doors.stream().map(URI::toString).collect(Collectors.joining(",")),
                "onsale.concert", show.concert(),
                "onsale.dates", show.dates().stream().map(Show.Date::id).collect(Collectors.joining(",")),
                "onsale.people", plan.folder().resolve("people.csv").toString(),
                "onsale.users", String.valueOf(plan.users()),
                "onsale.arrive", plan.arrive().toString(),
                "onsale.at-most", plan.atMost().toString());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(MEMORY, "-XX:+UseSerialGC", "--add-opens=java.base/java.lang=ALL-UNNAMED"));
        command.add("--enable-native-access=ALL-UNNAMED");
        story.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", load.resolve("classes") + ":" + libraries, "io.gatling.app.Gatling"));
        command.addAll(List.of("--simulation", "io.concertreservation.load.OnSale"));
        command.addAll(
                List.of("--results-folder", plan.folder().resolve("people").toString()));
        return command;
    }

    /** Whether the last one has gone; waits for that a little. */
    boolean hasGone(Duration atMost) throws InterruptedException, ExecutionException {
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    /** Whether the generator ended as it should. */
    boolean isWithoutFailures() {
        return process.onExit().join().exitValue() == 0;
    }

    @Override
    public void close() {
        process.close();
    }
}
