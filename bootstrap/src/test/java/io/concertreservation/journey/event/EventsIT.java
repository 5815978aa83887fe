package io.concertreservation.journey.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Memory;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsIT extends Journey {

    private static final String STREAM = "events";

    private Show show;
    private Buyer mina;
    private Hold hold;

    @BeforeEach
    void mina_has_paid() {
        show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina").withBalance(50_000);
        hold = mina.entersAndHolds(show, 1);
        mina.pays(hold);
    }

    @Test
    void what_happened_to_a_reservation_is_told_once_and_in_order() {
        eventually().until(() -> mina.state(show), "expired"::equals);

        assertThat(told()).containsExactly("seats-held", "reservation-paid");
        eventually().during(Duration.ofMillis(2_500)).until(() -> told().size() == 2);
        assertThat(Database.texts("SELECT state FROM outbox WHERE aggregate = ?", aggregate()))
                .containsOnly("TOLD");
        assertThat(Database.texts("SELECT attempts FROM outbox WHERE aggregate = ?", aggregate()))
                .containsOnly("0");
    }

    @Test
    void an_event_that_is_delivered_again_changes_nothing() {
        eventually().until(() -> mina.state(show), "expired"::equals);
        mina.enters(show);
        Map<String, String> paid = Memory.told(STREAM).stream()
                .filter(message -> message.toString().contains("reservation-paid"))
                .toList()
                .getLast();

        Memory.tells(STREAM, paid);

        eventually().during(Duration.ofMillis(2_500)).until(() -> mina.state(show), "active"::equals);
    }

    @Test
    void events_are_told_after_redis_lost_the_stream_and_its_readers() {
        eventually().until(() -> mina.state(show), "expired"::equals);
        Memory.isLost();
        mina.withBalance(50_000);
        Hold second = mina.entersAndHolds(show, 1);

        mina.pays(second);

        eventually().until(() -> mina.state(show), "expired"::equals);
    }

    private List<String> told() {
        return Memory.told(STREAM).stream()
                .map(Map::toString)
                .filter(message -> message.contains(aggregate()))
                .map(message -> message.contains("reservation-paid") ? "reservation-paid" : "seats-held")
                .toList();
    }

    private String aggregate() {
        return "reservation/" + hold.id();
    }
}
