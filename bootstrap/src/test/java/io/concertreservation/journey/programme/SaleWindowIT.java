package io.concertreservation.journey.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.SteeredJourney;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SaleWindowIT extends SteeredJourney {

    private final Instant opensAt = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
    private final Instant closesAt = opensAt.plus(Duration.ofHours(3));
    private final Buyer mina = Buyer.named("mina");
    private Show show;

    @BeforeEach
    void a_sale_of_three_hours() {
        show = Organizer.here().publishes(Programme.usual().onSale(opensAt, closesAt));
    }

    @Test
    void before_it_opens_the_door_of_the_queue_says_when_to_come_back() {
        clock.stopAt(opensAt.minusSeconds(90));

        Response answer = mina.asksToEnter(show);

        assertThat(Refused.with(answer, 422, "sale-not-open").getBoolean("retryable"))
                .isTrue();
        assertThat(answer.header("Retry-After")).isEqualTo("90");
        assertThat(status()).isEqualTo("upcoming");
    }

    @Test
    void it_opens_at_its_instant_and_closes_just_before_its_end() {
        clock.stopAt(opensAt);
        assertThat(status()).isEqualTo("on-sale");
        mina.enters(show);
        clock.stopAt(closesAt.minusNanos(1_000));
        mina.asksForBest(show, Buyer.newKey(), 1).then().statusCode(201);

        clock.stopAt(closesAt);
        assertThat(status()).isEqualTo("ended");
        Refused.with(mina.asksForBest(show, Buyer.newKey(), 1), 410, "sale-ended");
        Refused.with(Buyer.named("joon").asksToEnter(show), 410, "sale-ended");
    }

    @Test
    void what_was_held_before_the_end_can_be_paid_after_it() {
        clock.stopAt(closesAt.minusSeconds(1));
        mina.withBalance(50_000);
        Hold hold = mina.entersAndHolds(show, 1);

        clock.stopAt(closesAt.plusSeconds(60));

        mina.pays(hold);
    }

    @Test
    void nothing_is_sold_once_the_show_has_begun() {
        Instant startsAt = opensAt.plus(Duration.ofHours(1));
        Show early = Organizer.here()
                .publishes(Programme.usual().onSale(opensAt, closesAt).startingAt(startsAt));
        clock.stopAt(startsAt.minusSeconds(1));
        mina.enters(early);
        clock.stopAt(startsAt);

        Refused.with(mina.asksForBest(early, Buyer.newKey(), 1), 410, "sale-ended");
    }

    private String status() {
        return mina.gets("/concerts/{id}", show.concert()).jsonPath().getString("status");
    }
}
