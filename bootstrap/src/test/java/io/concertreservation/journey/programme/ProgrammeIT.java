package io.concertreservation.journey.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeIT extends Journey {

    private final Organizer organizer = Organizer.here();
    private final Buyer mina = Buyer.named("mina");

    @Test
    void a_concert_that_is_not_published_is_seen_by_nobody() {
        String title = "Hidden " + UUID.randomUUID();
        Show show = organizer.plans(Programme.usual().titled(title));

        Refused.with(mina.gets("/concerts/{id}", show.concert()), 404, "concert-not-found");
        Refused.with(mina.gets("/concerts/{id}/schedules", show.concert()), 404, "concert-not-found");
        Refused.with(mina.asksToEnter(show), 404, "concert-not-found");
        assertThat(mina.gets("/concerts?q={title}", title).jsonPath().getList("items"))
                .isEmpty();

        organizer.asksToPublish(show.concert()).then().statusCode(200);
        assertThat(mina.gets("/concerts?q={title}", title).jsonPath().getList("items.id"))
                .isEqualTo(List.of(show.concert()));
    }

    @Test
    void a_date_added_later_is_seen_once_it_is_published_too() {
        Programme programme = Programme.usual();
        Show show = organizer.publishes(programme);
        Show.Date encore =
                organizer.date(show.concert(), programme.dates().getFirst().plusSeconds(86_400), programme.sections());
        mina.enters(show);

        assertThat(dates(show)).containsExactly(show.schedule());
        Refused.with(mina.asksForSeats(show, encore.id()), 404, "schedule-not-found");

        organizer.asksToPublish(show.concert()).then().statusCode(200);
        assertThat(dates(show)).containsExactly(show.schedule(), encore.id());
    }

    @Test
    void publishing_twice_at_once_makes_the_seats_once() {
        Show show = organizer.plans(Programme.usual());

        List<String> outcomes = Together.times(6, i -> Refused.code(organizer.asksToPublish(show.concert())));

        assertThat(outcomes).filteredOn("200"::equals).hasSize(1);
        assertThat(outcomes).containsOnly("200", "nothing-to-publish");
        mina.enters(show);
        assertThat(mina.seesSeats(show).free()).hasSize(20);
    }

    @Test
    void a_date_without_sections_cannot_be_published() {
        Show show = organizer.plans(Programme.usual().withoutSections());

        Refused.with(organizer.asksToPublish(show.concert()), 409, "nothing-to-publish");
    }

    @Test
    void the_sections_of_a_published_date_are_final() {
        Show show = organizer.publishes(Programme.usual());

        Refused.with(
                organizer.posts(
                        "/admin/schedules/{id}/sections",
                        Map.of("name", "Z", "rows", 1, "seatsPerRow", 1, "price", 1),
                        show.schedule()),
                409,
                "already-published");
    }

    @Test
    void texts_and_limit_can_change_while_what_is_left_out_stays() {
        Show show = organizer.publishes(Programme.usual().titled("Before"));

        organizer
                .patches("/admin/concerts/{id}", Map.of("title", "After", "purchaseLimit", 2), show.concert())
                .then()
                .statusCode(200);

        var concert = mina.gets("/concerts/{id}", show.concert()).jsonPath();
        assertThat(concert.getString("title")).isEqualTo("After");
        assertThat(concert.getInt("purchaseLimit")).isEqualTo(2);
        assertThat(concert.getString("artist")).isEqualTo("Chamber Players");
    }

    @Test
    void a_programme_that_makes_no_sense_is_refused() {
        Show show = organizer.plans(Programme.usual());
        Map<String, Object> section = Map.of("name", "A", "rows", 0, "seatsPerRow", 10, "price", 1_000);
        Map<String, Object> dear = Map.of("name", "A", "rows", 1, "seatsPerRow", 10, "price", -1);
        Map<String, Object> again = Map.of("name", "R", "rows", 1, "seatsPerRow", 10, "price", 1);
        String sections = "/admin/schedules/{id}/sections";

        Refused.with(organizer.posts(sections, section, show.schedule()), 400, "invalid-programme");
        Refused.with(organizer.posts(sections, dear, show.schedule()), 400, "invalid-programme");
        Refused.with(organizer.posts(sections, again, show.schedule()), 400, "invalid-programme");
        Refused.with(organizer.posts(sections, again, UUID.randomUUID()), 404, "schedule-not-found");
        Refused.with(
                organizer.patches(
                        "/admin/concerts/{id}", Map.of("saleClosesAt", "2020-01-01T00:00:00Z"), show.concert()),
                400,
                "invalid-programme");
        Refused.with(
                organizer.posts("/admin/concerts", concertAt(UUID.randomUUID().toString())), 404, "venue-not-found");
    }

    private List<String> dates(Show show) {
        return mina.gets("/concerts/{id}/schedules", show.concert()).jsonPath().getList("items.id");
    }

    private static Map<String, Object> concertAt(String venue) {
        Map<String, Object> concert = new HashMap<>();
        concert.put("venueId", venue);
        concert.put("title", "T");
        concert.put("artist", "A");
        concert.put("saleOpensAt", "2026-01-01T00:00:00Z");
        concert.put("saleClosesAt", "2027-01-01T00:00:00Z");
        return concert;
    }
}
