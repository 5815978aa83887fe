package io.concertreservation.journey.seats;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Memory;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SoldSeatsIT extends Journey {

    private Show show;
    private Hold sold;
    private Buyer mina;

    @BeforeEach
    void a_seat_is_sold_to_mina() {
        show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina").withBalance(50_000);
        sold = mina.entersAndHolds(show, 1);
        mina.pays(sold);
    }

    @Test
    void a_sold_seat_cannot_be_held_by_another() {
        Buyer joon = Buyer.named("joon");
        joon.enters(show);

        Refused.with(joon.asksToHold(show, Buyer.newKey(), sold.seats().getFirst()), 409, "seat-taken");
    }

    @Test
    void a_second_owner_of_a_sold_seat_is_refused_by_the_database_itself() {
        assertThatThrownBy(() -> Database.change(
                        "INSERT INTO live_seat (seat_id, reservation_id) VALUES (?, UUID_TO_BIN(UUID()))",
                        sold.seats().getFirst()))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
    }

    @Test
    void a_sold_seat_stays_sold_when_redis_is_emptied() {
        Memory.isLost();
        Buyer joon = Buyer.named("joon");
        joon.enters(show);

        Refused.with(joon.asksToHold(show, Buyer.newKey(), sold.seats().getFirst()), 409, "seat-taken");
    }
}
