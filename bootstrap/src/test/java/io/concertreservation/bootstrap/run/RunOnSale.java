package io.concertreservation.bootstrap.run;

import io.concertreservation.onsale.Day;
import io.concertreservation.onsale.Outcome;
import io.concertreservation.onsale.Plan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Plays an on-sale day as USERS, ARRIVE, SEATS, PACE, INSIDE, INSTANCES and NATIVE say; ends with 1 when the audit is not clean. */
final class RunOnSale {

    private static final int MOST_USERS = 1_000_000;
    private static final int MOST_SECONDS = 3_600;
    private static final int MOST_SEATS = 100_000;
    private static final int FASTEST = 600_000;
    private static final int MOST_INSTANCES = 16;

    private RunOnSale() {}

    public static void main(String[] arguments) {
        Launch.run(RunOnSale::run);
    }

    private static void run(Map<String, String> environment, Screen screen, Lifeline lifeline) throws Exception {
        Plan plan = new Plan(
                RunSettings.number(environment, "USERS", 2_000, MOST_USERS),
                Duration.ofSeconds(RunSettings.number(environment, "ARRIVE", 60, MOST_SECONDS)),
                RunSettings.number(environment, "SEATS", 2_500, MOST_SEATS),
                RunSettings.number(environment, "PACE", 3_000, FASTEST),
                RunSettings.number(environment, "INSIDE", 1_000, MOST_USERS),
                RunSettings.number(environment, "INSTANCES", 3, MOST_INSTANCES),
                !environment.getOrDefault("NATIVE", "").isBlank(),
                Path.of("").toAbsolutePath());
        Outcome outcome = new Day(plan, lifeline::hold, screen::say).run();
        outcome.lines().forEach(screen::say);
        screen.say("The report: " + outcome.writeReport());
        if (!outcome.isClean()) {
            throw new Launch.Failure("The day did not end well, see above and the logs beside the report.");
        }
    }
}
