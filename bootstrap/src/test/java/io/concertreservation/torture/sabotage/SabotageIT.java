package io.concertreservation.torture.sabotage;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.torture.check.Promise;
import io.concertreservation.torture.check.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A checker that finds nothing in a broken service would be worth nothing: each way to break it has to be noticed. */
class SabotageIT {

    private static final Sabotage NONE =
            Sabotage.breaking(Promise.CLEAN, "no sabotage").once();

    private static Workshop workshop;

    @BeforeAll
    static void begin() throws Exception {
        workshop = Workshop.open(Stream.concat(Stream.of(NONE), sabotages()).toList());
    }

    @AfterAll
    static void end() {
        workshop.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sabotages")
    void the_checker_notices(Sabotage sabotage) {
        List<Violation> violations = workshop.found(sabotage);

        assertThat(violations).extracting(Violation::promise).contains(sabotage.promise());
    }

    @Test
    void the_checker_finds_nothing_in_the_same_scenario_without_sabotage() {
        assertThat(workshop.found(NONE)).isEmpty();
    }

    static Stream<Sabotage> sabotages() {
        return Stream.of(SeatSabotages.all(), MoneySabotages.all(), QueueSabotages.all())
                .flatMap(List::stream);
    }
}
