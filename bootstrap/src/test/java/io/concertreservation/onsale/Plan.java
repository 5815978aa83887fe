package io.concertreservation.onsale;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is to be played.
 *
 * @param users how many people come
 * @param arrive within how long they come
 * @param seats how many there are for all of them, in dates of {@value #SEATS_A_DATE}
 * @param perMinute how many are let in a minute
 * @param inside how many are inside at once at most
 * @param instances how many service processes share one MySQL and one Redis
 * @param isNative whether the native executable is played with
 * @param project the folder of the whole project
 */
public record Plan(
        int users,
        Duration arrive,
        int seats,
        int perMinute,
        int inside,
        int instances,
        boolean isNative,
        Path project) {

    static final int SEATS_A_DATE = 250;
    private static final Duration A_WHILE = Duration.ofMinutes(3);

    int dates() {
        return Math.ceilDiv(seats, SEATS_A_DATE);
    }

    /** As long as it takes to let all of them in, and a while. */
    Duration atMost() {
        return arrive.plusSeconds(users * 60L / perMinute).plus(A_WHILE);
    }

    Path application() {
        return project.resolve("bootstrap/target")
                .resolve(isNative ? "bootstrap-1.0.0-SNAPSHOT-runner" : "quarkus-app");
    }

    /** Where the report, the logs and all raw figures go. */
    public Path folder() {
        return project.resolve("target/onsale");
    }
}
