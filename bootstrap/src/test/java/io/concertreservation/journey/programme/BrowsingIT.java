package io.concertreservation.journey.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BrowsingIT extends Journey {

    private final Organizer organizer = Organizer.here();
    private final String word = "w" + UUID.randomUUID();

    @Test
    void anybody_pages_through_the_concerts_by_cursor_and_meets_each_once() {
        for (int i = 0; i < 5; i++) {
            organizer.publishes(Programme.usual().titled(word + " part " + i));
        }

        List<String> met = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = search("q=" + word + "&limit=2&cursor=" + cursor);
            assertThat(page.getList("items")).hasSizeBetween(1, 2);
            met.addAll(page.getList("items.title"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(met)
                .containsExactlyInAnyOrder(
                        word + " part 0", word + " part 1", word + " part 2", word + " part 3", word + " part 4");
    }

    @Test
    void a_search_finds_part_of_the_title_whatever_the_case_and_takes_wildcards_literally() {
        Show show = organizer.publishes(Programme.usual().titled("100% " + word));

        assertThat(found("q=" + word.substring(1).toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(show.concert());
        assertThat(found("q=100%25%20" + word)).containsExactly(show.concert());
        assertThat(found("q=" + word.substring(0, 5) + "%25" + word.substring(20)))
                .isEmpty();
        assertThat(found("q=" + word.substring(0, 5) + "_" + word.substring(6))).isEmpty();
    }

    @Test
    void a_search_goes_by_where_the_sale_stands() {
        Instant now = Instant.now();
        Duration hour = Duration.ofHours(1);
        Show open = organizer.publishes(Programme.usual().titled(word));
        Show upcoming = organizer.publishes(
                Programme.usual().titled(word).onSale(now.plus(hour), now.plus(hour.multipliedBy(2))));
        Show ended = organizer.publishes(
                Programme.usual().titled(word).onSale(now.minus(hour.multipliedBy(2)), now.minus(hour)));

        assertThat(found("status=on-sale&q=" + word)).containsExactly(open.concert());
        assertThat(found("status=upcoming&q=" + word)).containsExactly(upcoming.concert());
        assertThat(found("status=ended&q=" + word)).containsExactly(ended.concert());
    }

    @Test
    void a_search_goes_by_the_date_of_the_show() {
        Programme programme = Programme.usual().titled(word);
        Show show = organizer.publishes(programme);
        Instant startsAt = programme.dates().getFirst();

        assertThat(found("q=" + word + "&from=" + startsAt)).containsExactly(show.concert());
        assertThat(found("q=" + word + "&from=" + startsAt.plusSeconds(1))).isEmpty();
        assertThat(found("q=" + word + "&to=" + startsAt)).isEmpty();
        assertThat(found("q=" + word + "&to=" + startsAt.plusSeconds(1))).containsExactly(show.concert());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=many",
                "cursor=%27%20OR%201=1",
                "cursor=AAAA",
                "status=sold",
                "from=yesterday",
                "from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z"
            })
    void a_search_that_makes_no_sense_is_refused_with_the_name_of_the_parameter(String query) {
        JsonPath refusal = Refused.with(Door.here().ask().get("/concerts?" + query), 400, "invalid-parameter");

        assertThat(refusal.getString("detail")).contains(query.substring(0, query.indexOf('=')));
    }

    @Test
    void an_unknown_concert_is_not_found() {
        Refused.with(Door.here().ask().get("/concerts/{id}", UUID.randomUUID()), 404, "concert-not-found");
        Refused.with(Door.here().ask().get("/concerts/{id}/schedules", UUID.randomUUID()), 404, "concert-not-found");
    }

    private static List<String> found(String query) {
        return search(query).getList("items.id");
    }

    private static JsonPath search(String query) {
        return Door.here()
                .ask()
                .urlEncodingEnabled(false)
                .get("/concerts?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
