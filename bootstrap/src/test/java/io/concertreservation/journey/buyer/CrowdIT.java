package io.concertreservation.journey.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.figures.Crowd;
import io.concertreservation.figures.Deeds;
import io.concertreservation.journey.support.Books;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Operator;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A short rush over HTTP; what counts is what the books say at its end. */
@QuarkusTest
class CrowdIT extends Journey {

    private static final int AT_ONCE = 16;
    private static final int SEATS = 6_000;

    @Test
    void a_crowd_buys_seat_after_seat_and_the_audit_finds_each_of_them_paid_once() throws Exception {
        Crowd crowd = Crowd.at(Door.here(), AT_ONCE, SEATS);

        Deeds deeds = crowd.buys(Duration.ofSeconds(10));

        assertThat(deeds.faults()).isEmpty();
        assertThat(deeds.purchases()).isGreaterThan(10);
        assertThat(Database.number(
                        "SELECT COUNT(*) FROM seat s JOIN reservation r ON r.id = s.reservation_id"
                                + " JOIN payment p ON p.reservation_id = r.id JOIN schedule d ON d.id = r.schedule_id"
                                + " WHERE s.state = 'SOLD' AND d.concert_id = UUID_TO_BIN(?)",
                        crowd.show().concert()))
                .isEqualTo(deeds.purchases());
        assertThat(Operator.here().gets("/admin/audit").jsonPath().getBoolean("clean"))
                .isTrue();
        assertThat(Books.faults()).isEmpty();
    }
}
