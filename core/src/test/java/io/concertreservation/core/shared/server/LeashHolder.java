package io.concertreservation.core.shared.server;

import java.nio.file.Path;
import java.time.Duration;

/** A process that holds a leash until it is killed. */
final class LeashHolder {

    private LeashHolder() {}

    public static void main(String[] arguments) throws Exception {
        LeashedProcess server = LeashedProcess.start(
                new ProcessBuilder("/bin/sh", "-c", "echo ready; exec sleep 300"),
                ServerOutput.to(Path.of(arguments[0]), "ready"));
        server.awaitReady(Duration.ofSeconds(20));
        System.out.println(server.pid());
        server.onExit().join();
    }
}
