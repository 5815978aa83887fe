package io.concertreservation.journey.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.SteeredJourney;
import io.quarkus.test.junit.QuarkusTest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExpiryIT extends SteeredJourney {

    private static final Programme PROGRAMME = Programme.usual();

    private Show show;
    private Buyer mina;
    private Buyer joon;
    private Hold hold;

    @BeforeEach
    void mina_holds_a_seat_and_nobody_tidies_up() {
        scheduler.pause();
        show = Organizer.here().publishes(PROGRAMME);
        mina = Buyer.named("mina").withBalance(50_000);
        joon = Buyer.named("joon").withBalance(50_000);
        joon.enters(show);
        hold = mina.entersAndHolds(show, 1);
    }

    @Test
    void the_moment_before_its_instant_a_hold_is_alive_for_reads_and_writes() {
        clock.stopAt(hold.expiresAt().minus(1, ChronoUnit.MICROS));

        assertThat(mina.stateOf(hold)).isEqualTo("held");
        assertThat(joon.seesSeats(show).state(seat())).isEqualTo("held");
        assertThat(freeSeats()).isEqualTo(19);
        Refused.with(joon.asksToHold(show, Buyer.newKey(), seat()), 409, "seat-taken");
        mina.pays(hold);
    }

    @Test
    void at_its_very_instant_a_hold_is_dead_for_reads_and_writes_though_nobody_tidied_up() {
        clock.stopAt(hold.expiresAt());

        assertThat(mina.stateOf(hold)).isEqualTo("expired");
        assertThat(mina.gets("/reservations").jsonPath().getList("items.state")).isEqualTo(List.of("expired"));
        assertThat(joon.seesSeats(show).state(seat())).isEqualTo("available");
        assertThat(freeSeats()).isEqualTo(20);
        Refused.with(mina.asksToPay(hold, Buyer.newKey()), 410, "hold-expired");
        Refused.with(mina.asksToCancel(hold, Buyer.newKey()), 410, "hold-expired");
        assertThat(mina.balance()).isEqualTo(50_000);
        assertThat(stored("state")).isEqualTo("HELD");
        joon.holds(show, seat());
    }

    @Test
    void a_seat_taken_over_from_a_dead_hold_is_sold_to_its_new_holder_whatever_the_sweeper_does_later() {
        clock.stopAt(hold.expiresAt());
        Hold takenOver = joon.holds(show, seat());
        joon.pays(takenOver);

        scheduler.resume();
        eventually().until(() -> stored("state"), "EXPIRED"::equals);

        assertThat(joon.seesSeats(show).state(seat())).isEqualTo("sold");
        assertThat(joon.stateOf(takenOver)).isEqualTo("paid");
        Refused.with(mina.asksToPay(hold, Buyer.newKey()), 410, "hold-expired");
        assertThat(Database.text("SELECT BIN_TO_UUID(reservation_id) FROM live_seat WHERE seat_id = ?", seat()))
                .isEqualTo(takenOver.id());
    }

    @Test
    void the_sweeper_tidies_up_and_tells_it_once() {
        clock.stopAt(hold.expiresAt());
        scheduler.resume();

        eventually().until(() -> stored("state"), "EXPIRED"::equals);

        assertThat(Database.text("SELECT state FROM seat WHERE id = ?", seat())).isEqualTo("AVAILABLE");
        assertThat(Database.texts("SELECT seat_id FROM live_seat WHERE seat_id = ?", seat()))
                .isEmpty();
        assertThat(Database.texts(
                        "SELECT type FROM outbox WHERE aggregate = ? ORDER BY number", "reservation/" + hold.id()))
                .containsExactly("seats-held", "hold-expired");
    }

    private long seat() {
        return hold.seats().getFirst();
    }

    private int freeSeats() {
        return joon.gets("/concerts/{id}/schedules", show.concert()).jsonPath().getInt("items[0].freeSeats");
    }

    private String stored(String column) {
        return Database.text("SELECT " + column + " FROM reservation WHERE id = UUID_TO_BIN(?)", hold.id());
    }
}
