package io.concertreservation.torture;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.torture.faults.FaultKind;
import io.concertreservation.torture.faults.Injected;
import io.concertreservation.torture.history.Deed;
import io.concertreservation.torture.history.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The short run: every fault once. */
class TortureIT {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final long SEED = 20_261_124;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    @AfterEach
    void end() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }

    @Test
    void no_promise_is_broken_while_people_race_and_every_part_fails_once() throws Exception {
        Plan plan = new Plan(
                Duration.ofSeconds(20), SEED, 24, EnumSet.allOf(FaultKind.class), Duration.ofMinutes(5), PROJECT);

        Report report = new Torture(
                        plan, (name, part) -> started.push(part), line -> System.out.println("[torture] " + line))
                .run();

        report.lines().forEach(line -> System.out.println("[torture] " + line));
        assertThat(report.violations()).isEmpty();
        assertThat(report.faults()).extracting(Injected::kind).contains(FaultKind.values());
        assertThat(Deed.values())
                .allSatisfy(deed -> assertThat(report.history().count(deed, Outcome.DONE))
                        .as(deed.word())
                        .isPositive());
        assertThat(report.history().count(Outcome.UNKNOWN)).as("unknown").isPositive();
    }
}
