package io.concertreservation.journey.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShortTimes.class)
class QueueTimesIT extends Journey {

    private Operator operator;
    private Show show;
    private final Buyer absent = Buyer.named("absent");
    private final Buyer present = Buyer.named("present");

    @BeforeEach
    void nobody_is_let_in_yet() {
        operator = Operator.here();
        show = Organizer.here().publishes(Programme.usual());
        operator.allows(show, 600_000, 0);
    }

    @Test
    void who_stops_asking_is_passed_over_but_keeps_the_place() {
        absent.enters(show);
        present.enters(show);
        assertThat(present.polls(show).getInt("position")).isEqualTo(2);
        eventually().until(() -> present.polls(show).getInt("position"), position -> position == 1);
        assertThat(count("away")).isEqualTo(1);

        assertThat(absent.polls(show).getInt("position")).isEqualTo(1);
        assertThat(present.polls(show).getInt("position")).isEqualTo(2);
    }

    @Test
    void admission_does_not_wait_for_those_who_left_the_line() {
        absent.enters(show);
        present.enters(show);
        eventually().until(() -> present.polls(show).getInt("position"), position -> position == 1);

        operator.allows(show, 600_000, 1);

        eventually().until(() -> present.state(show), "active"::equals);
        assertThat(absent.state(show)).isEqualTo("waiting");
    }

    @Test
    void who_is_let_in_and_does_not_come_loses_the_slot_to_the_next() {
        absent.enters(show);
        present.enters(show);

        operator.allows(show, 600_000, 1);

        eventually().until(() -> present.state(show), "active"::equals);
        assertThat(count("noShows")).isEqualTo(1);
        assertThat(absent.state(show)).isEqualTo("expired");
    }

    @Test
    void who_is_away_for_long_loses_the_place() {
        absent.enters(show);

        eventually().until(() -> count("lapsed") == 1);

        assertThat(absent.state(show)).isEqualTo("expired");
    }

    @Test
    void a_turn_ends_after_its_time_and_frees_the_slot() {
        operator.allows(show, 600_000, 1);
        absent.enters(show);
        present.enters(show);

        eventually().until(() -> present.state(show), "active"::equals);

        assertThat(absent.state(show)).isEqualTo("expired");
    }

    @Test
    void a_turn_lasts_at_least_as_long_as_the_hold() {
        operator.allows(show, 600_000, 1);
        absent.entersAndHolds(show, 1);

        eventually().until(() -> absent.polls(show).getLong("remainingSeconds"), left -> left > 200);
        eventually().during(Duration.ofSeconds(5)).until(() -> absent.state(show), "active"::equals);
    }

    private int count(String name) {
        return operator.sees(show).jsonPath().getInt(name);
    }
}
