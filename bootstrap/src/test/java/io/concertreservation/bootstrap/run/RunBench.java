package io.concertreservation.bootstrap.run;

import io.concertreservation.bench.Bench;
import io.concertreservation.bench.row.Pace;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Measures the service; ROWS chooses some of the rows by a pattern, QUICK looks less closely. Ends with 1 when a goal is missed. */
final class RunBench {

    private RunBench() {}

    public static void main(String[] arguments) {
        Launch.run(RunBench::run);
    }

    private static void run(Map<String, String> environment, Screen screen, Lifeline lifeline) throws Exception {
        Pattern chosen = Pattern.compile(environment.getOrDefault("ROWS", ""));
        Path project = Path.of("").toAbsolutePath();
        Pace pace = environment.getOrDefault("QUICK", "").isBlank() ? Pace.FULL : Pace.QUICK;
        if (!new Bench(project, lifeline::hold, screen::say).run(chosen, pace)) {
            throw new Launch.Failure("Not all goals are met, see above.");
        }
    }
}
