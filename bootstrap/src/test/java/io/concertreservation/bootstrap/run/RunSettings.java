package io.concertreservation.bootstrap.run;

import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was asked for on the command line of {@code make run}.
 *
 * @param port where the first instance listens; the others take the next ones
 * @param instances how many service processes share one MySQL and one Redis
 * @param fresh whether to start over without the data of earlier runs
 * @param folder where the data is kept
 */
record RunSettings(int port, int instances, boolean fresh, Path folder) {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_INSTANCES = 16;

    static RunSettings of(Map<String, String> environment, Path project) {
        int port = number(environment, "PORT", 8080, HIGHEST_PORT);
        int instances = number(environment, "INSTANCES", 1, MOST_INSTANCES);
        if (port + instances - 1 > HIGHEST_PORT) {
            throw new ServerUnavailableException("PORT=%d leaves no room for %d instances.".formatted(port, instances));
        }
        String fresh = environment.getOrDefault("FRESH", "");
        return new RunSettings(
                port,
                instances,
                !fresh.isBlank() && !fresh.equals("0"),
                project.resolve(".data").toAbsolutePath());
    }

    List<Integer> ports() {
        return IntStream.range(port, port + instances).boxed().toList();
    }

    /** The number of that name, {@code otherwise} when it is not given. */
    static int number(Map<String, String> environment, String name, int otherwise, int highest) {
        String given = environment.getOrDefault(name, "").strip();
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("[0-9]{1,9}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > highest) {
            throw new ServerUnavailableException(
                    "%s is a number from 1 to %d, not '%s'.".formatted(name, highest, given));
        }
        return Integer.parseInt(given);
    }
}
