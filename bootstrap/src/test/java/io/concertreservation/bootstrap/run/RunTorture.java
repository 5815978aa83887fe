package io.concertreservation.bootstrap.run;

import io.concertreservation.torture.Plan;
import io.concertreservation.torture.Report;
import io.concertreservation.torture.Torture;
import io.concertreservation.torture.faults.FaultKind;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Tortures the service as MINUTES, SEED, BUYERS and FAULTS say; ends with 1 when a promise was seen broken. */
final class RunTorture {

    private static final String CLOCK_OFF = "clock-off";
    private static final Duration OFF = Duration.ofMinutes(5);
    private static final int MOST_MINUTES = 45;
    private static final int MOST_BUYERS = 500;
    private static final int SEEDS = 999_999_999;

    private RunTorture() {}

    public static void main(String[] arguments) {
        Launch.run(RunTorture::run);
    }

    private static void run(Map<String, String> environment, Screen screen, Lifeline lifeline) throws Exception {
        Plan plan = plan(environment);
        Report report = new Torture(plan, lifeline::hold, screen::say).run();
        report.lines().forEach(screen::say);
        String again = "make torture SEED=%d MINUTES=%d BUYERS=%d FAULTS=%s"
                .formatted(plan.seed(), plan.lasts().toMinutes(), plan.buyers(), faults(environment));
        screen.say("Again with the same choices: " + again);
        if (!report.violations().isEmpty()) {
            throw new Launch.Failure("Promises were broken, see above.");
        }
    }

    private static Plan plan(Map<String, String> environment) {
        int anySeed = new SecureRandom().nextInt(1, SEEDS);
        List<String> words = Arrays.asList(faults(environment).split(",", -1));
        boolean clockOff = words.contains("all") || words.contains(CLOCK_OFF);
        String others = String.join(
                ",", words.stream().filter(word -> !word.equals(CLOCK_OFF)).toList());
        long seed = RunSettings.number(environment, "SEED", anySeed, SEEDS);
        return new Plan(
                Duration.ofMinutes(RunSettings.number(environment, "MINUTES", 1, MOST_MINUTES)),
                seed,
                RunSettings.number(environment, "BUYERS", 24, MOST_BUYERS),
                FaultKind.named(others.isEmpty() ? "none" : others),
                clockOff ? (seed % 2 == 0 ? OFF : OFF.negated()) : Duration.ZERO,
                Path.of("").toAbsolutePath());
    }

    private static String faults(Map<String, String> environment) {
        String given = environment.getOrDefault("FAULTS", "").replace(" ", "");
        return given.isEmpty() ? "all" : given;
    }
}
