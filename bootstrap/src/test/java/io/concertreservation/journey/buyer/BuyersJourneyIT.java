package io.concertreservation.journey.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.SeatMap;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BuyersJourneyIT extends Journey {

    private static final Programme PROGRAMME = Programme.usual()
            .onDates(2)
            .withSections(new Programme.Section("R", 2, 10, 50_000), new Programme.Section("S", 3, 10, 30_000));

    @Test
    void a_newcomer_finds_a_concert_waits_holds_pays_and_has_the_receipt() {
        Show show = Organizer.here().publishes(PROGRAMME.titled("Strings at midnight"));
        Buyer mina = Buyer.named("mina");

        JsonPath concert = mina.gets("/concerts/{id}", show.concert()).jsonPath();
        assertThat(concert.getString("title")).isEqualTo("Strings at midnight");
        assertThat(concert.getString("status")).isEqualTo("on-sale");
        assertThat(freeSeats(mina, show)).containsExactly(50, 50);

        assertThat(mina.enters(show).getString("state")).isEqualTo("active");
        List<Long> front = mina.seesSeats(show).row(1).subList(4, 6);
        Hold hold = mina.holds(show, front.toArray(Long[]::new));
        assertThat(hold.total()).isEqualTo(100_000);
        assertThat(hold.seats()).isEqualTo(front);
        eventually().untilAsserted(() -> assertThat(freeSeats(mina, show)).containsExactly(48, 50));

        mina.withBalance(150_000);
        JsonPath receipt = mina.pays(hold);
        assertThat(receipt.getLong("amount")).isEqualTo(100_000);
        assertThat(receipt.getLong("balanceAfter")).isEqualTo(50_000);

        assertThat(mina.gets("/payments/{id}", receipt.getString("id"))
                        .jsonPath()
                        .getString("reservationId"))
                .isEqualTo(hold.id());
        assertThat(mina.balance()).isEqualTo(50_000);
        assertThat(entries(mina)).containsExactly(List.of("payment", -100_000), List.of("charge", 150_000));
        JsonPath mine = mina.gets("/reservations").jsonPath();
        assertThat(mine.getList("items.id")).isEqualTo(List.of(hold.id()));
        assertThat(mine.getList("items.state")).isEqualTo(List.of("paid"));
        eventually().untilAsserted(() -> assertThat(counted(mina, show)).isEqualTo(List.of(2, 0, 48)));
        assertThat(new SeatMap(mina.asksForSeats(show, show.schedule()).jsonPath()).inState("sold"))
                .isEqualTo(front);
    }

    @Test
    void a_hold_answers_where_it_is_until_when_and_what_time_it_is_here() {
        Show show = Organizer.here().publishes(PROGRAMME);
        Buyer mina = Buyer.named("mina");
        mina.enters(show);

        Response answer = mina.asksForBest(show, Buyer.newKey(), 2);

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonPath hold = answer.jsonPath();
        assertThat(answer.header("Location")).endsWith("/api/v1/reservations/" + hold.getString("id"));
        assertThat(hold.getString("state")).isEqualTo("held");
        assertThat(hold.getInt("version")).isEqualTo(1);
        Instant serverTime = Instant.parse(hold.getString("serverTime"));
        assertThat(serverTime)
                .isBetween(Instant.now().minusSeconds(30), Instant.now().plusSeconds(30));
        assertThat(Duration.between(serverTime, Instant.parse(hold.getString("expiresAt"))))
                .isBetween(Duration.ofSeconds(290), Duration.ofMinutes(5));
    }

    @Test
    void a_paid_seat_that_is_given_back_is_refunded_once_and_can_be_bought_by_another() {
        Show show = Organizer.here().publishes(PROGRAMME);
        Buyer mina = Buyer.named("mina").withBalance(50_000);
        Hold hold = mina.entersAndHolds(show, 1);
        String payment = mina.pays(hold).getString("id");

        assertThat(mina.asksToCancel(hold, Buyer.newKey()).path("state").toString())
                .isEqualTo("refunded");

        assertThat(mina.balance()).isEqualTo(50_000);
        assertThat(mina.gets("/payments/{id}", payment).path("state").toString())
                .isEqualTo("refunded");
        Refused.with(mina.asksToCancel(hold, Buyer.newKey()), 409, "reservation-over");
        assertThat(mina.balance()).isEqualTo(50_000);
        Buyer joon = Buyer.named("joon").withBalance(50_000);
        joon.enters(show);
        joon.pays(joon.holds(show, hold.seats().getFirst()));
    }

    @Test
    void a_hold_that_is_given_back_is_free_at_once_and_cannot_be_paid() {
        Show show = Organizer.here().publishes(PROGRAMME);
        Buyer mina = Buyer.named("mina").withBalance(50_000);
        Hold hold = mina.entersAndHolds(show, 1);

        assertThat(mina.asksToCancel(hold, Buyer.newKey()).path("state").toString())
                .isEqualTo("cancelled");

        Refused.with(mina.asksToPay(hold, Buyer.newKey()), 409, "reservation-over");
        Buyer joon = Buyer.named("joon");
        joon.enters(show);
        joon.holds(show, hold.seats().getFirst());
    }

    private static List<Integer> counted(Buyer buyer, Show show) {
        JsonPath dates = buyer.gets("/concerts/{id}/schedules", show.concert()).jsonPath();
        return Stream.of("soldSeats", "heldSeats", "freeSeats")
                .map(name -> dates.getInt("items[0]." + name))
                .toList();
    }

    private static List<Integer> freeSeats(Buyer buyer, Show show) {
        return buyer.gets("/concerts/{id}/schedules", show.concert()).jsonPath().getList("items.freeSeats");
    }

    private static List<List<Object>> entries(Buyer buyer) {
        return buyer.gets("/balance/entries").jsonPath().getList("items.collect { [it.kind, it.amount] }");
    }
}
