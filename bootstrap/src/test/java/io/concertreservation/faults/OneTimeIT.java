package io.concertreservation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One instance lives in UTC and one in Seoul, nine hours ahead; the database server is in a zone between. */
class OneTimeIT {

    private static final Duration DIFFERENCE = Duration.ofMillis(100);
    private static final Duration LIFE = Duration.ofSeconds(8);
    private static final Duration LATE = Duration.ofSeconds(4);

    private final Site site = Site.shared();
    private final Door near = site.near().door();
    private final Door far = site.far().door();

    @Test
    void instances_in_two_zones_agree_when_a_hold_ends_and_the_seat_is_free_from_then_on() throws SQLException {
        assertThat(zoneOfTheServer()).isEqualTo(Servers.ZONE);
        Show show = new Organizer(near).publishes(Programme.usual());
        Buyer here = Buyer.at(near, "mina");
        Buyer there = here.movesTo(far);
        there.enters(show);
        long seat = there.seesSeats(show).free().getFirst();
        Instant start = Instant.now();
        Hold hold = there.holds(show, seat);
        assertThat(hold.expiresAt())
                .isBetween(start.plus(LIFE).minus(DIFFERENCE), Instant.now().plus(LIFE));
        assertThat(expiryOf(hold, here)).isEqualTo(hold.expiresAt()).isEqualTo(expiryOf(hold, there));
        Instant before = timeOf(hold, here);
        Instant between = timeOf(hold, there);
        Instant after = timeOf(hold, here);
        assertThat(between).isBetween(before.minus(DIFFERENCE), after.plus(DIFFERENCE));
        assertThat(here.stateOf(hold)).isEqualTo(there.stateOf(hold)).isEqualTo("held");

        Timed.until(
                "A hold of 8 s made in Seoul: ended in UTC after",
                () -> here.stateOf(hold).equals("expired"));

        assertThat(Instant.now())
                .isBetween(hold.expiresAt().minus(DIFFERENCE), hold.expiresAt().plus(LATE));
        assertThat(there.stateOf(hold)).isEqualTo("expired");
        assertThat(timeOf(hold, there)).isAfterOrEqualTo(hold.expiresAt().minus(DIFFERENCE));
        Buyer next = Buyer.at(near, "next");
        next.enters(show);
        next.holds(show, seat);
    }

    private String zoneOfTheServer() throws SQLException {
        try (Connection connection = site.servers().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@global.time_zone")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Instant expiryOf(Hold hold, Buyer buyer) {
        return Instant.parse(buyer.gets("/reservations/{id}", hold.id()).path("expiresAt"));
    }

    private static Instant timeOf(Hold hold, Buyer buyer) {
        return Instant.parse(buyer.gets("/reservations/{id}", hold.id()).path("serverTime"));
    }
}
