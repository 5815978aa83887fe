package io.concertreservation.journey.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.SteeredJourney;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueClocksIT extends SteeredJourney {

    @Test
    void the_order_of_arrival_is_not_that_of_any_clock() {
        Show show = Organizer.here().publishes(Programme.usual());
        Operator.here().allows(show, 600_000, 0);
        List<Buyer> line = new ArrayList<>();
        for (int second : new int[] {50, 10, 30}) {
            clock.stopAt(clock.instant().plusSeconds(second).minus(Duration.ofMinutes(1)));
            Buyer buyer = Buyer.named("waiter");
            buyer.enters(show);
            line.add(buyer);
        }

        assertThat(line)
                .extracting(buyer -> buyer.polls(show).getInt("position"))
                .containsExactly(1, 2, 3);
    }
}
