package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsIT extends Journey {

    private static final Pattern DOCUMENTED = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);
    private static final Set<String> OF_PROMETHEUS = Set.of("up");
    private static final long PRICE = 50_000;

    private Show show;
    private Buyer mina;

    /** What the build under test cannot tell. */
    List<String> lacking() {
        return List.of();
    }

    @BeforeEach
    void a_hold_a_payment_a_refund_and_a_refusal_of_each_kind_have_happened() {
        show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina").withBalance(PRICE);
        Hold hold = mina.entersAndHolds(show, 1);
        mina.asksToHold(show, Buyer.newKey(), hold.seats().getFirst());
        mina.asksToPay(hold, Buyer.newKey()).then().statusCode(201);
        mina.asksToPay(hold, Buyer.newKey()).then().statusCode(409);
        mina.asksToCancel(hold, Buyer.newKey()).then().statusCode(200);
        mina.asksToCancel(hold, Buyer.newKey()).then().statusCode(409);
        assertThat(mina.asksToCharge(20_000_000, Buyer.newKey()).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void the_document_and_a_running_service_name_the_same_metrics() {
        List<String> documented = DOCUMENTED
                .matcher(Repository.text(Repository.file("docs/metrics.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(documented).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        eventually().untilAsserted(() -> {
            List<String> exposed = Exposed.at(Door.here()).names();
            assertThat(exposed)
                    .containsAll(documented.stream()
                            .filter(name -> !lacking().contains(name))
                            .toList());
            assertThat(lacking()).noneMatch(exposed::contains);
            assertThat(documented)
                    .containsAll(exposed.stream()
                            .filter(name -> name.startsWith("concert_"))
                            .toList());
        });
    }

    @Test
    void alerts_and_dashboards_ask_only_for_what_the_service_exposes() {
        List<Query> queries = Watching.queries();

        assertThat(queries)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        query -> assertThat(query.metrics()).as(query.where()).isNotEmpty());
        eventually().untilAsserted(() -> {
            List<String> exposed = Exposed.at(Door.here()).names();
            assertThat(queries.stream().flatMap(query -> query.metrics().stream()))
                    .filteredOn(
                            name -> !OF_PROMETHEUS.contains(name) && !lacking().contains(name))
                    .isSubsetOf(exposed);
        });
    }

    @Test
    void the_paths_that_alerts_and_dashboards_ask_for_are_written_as_the_service_writes_them() {
        List<String> paths = Watching.queries().stream()
                .flatMap(query -> query.paths().stream())
                .distinct()
                .toList();

        List<String> counted = Exposed.at(Door.here()).of("http_server_requests_seconds_count");
        assertThat(paths).isNotEmpty().allSatisfy(path -> assertThat(counted).anyMatch(line -> line.contains(path)));
    }

    @Test
    void what_became_of_requests_is_counted_by_the_code_of_the_problem() {
        Exposed before = Exposed.at(Door.here());
        String key = Buyer.newKey();
        Hold hold = Buyer.named("hana").entersAndHolds(show, 1);
        mina.enters(show);
        mina.asksToHold(show, key, hold.seats().getFirst());

        Exposed after = Exposed.at(Door.here());
        assertThat(after.sum("concert_holds_made_total", "") - before.sum("concert_holds_made_total", ""))
                .isEqualTo(1);
        assertThat(after.sum("concert_holds_refused_total", "seat-taken")
                        - before.sum("concert_holds_refused_total", "seat-taken"))
                .isEqualTo(1);
    }

    @Test
    void a_queue_in_use_shows_who_is_inside() {
        // The payment frees Mina's slot, sooner or later.
        Buyer.named("hana").enters(show);

        eventually()
                .untilAsserted(() -> assertThat(Exposed.at(Door.here()).sum("concert_queue_active", show.concert()))
                        .isEqualTo(1));
    }

    @Test
    void what_clients_write_is_in_no_label() {
        String mark = "q" + System.nanoTime();
        Door.here().ask().get("/" + mark);
        Door.here().ask().delete("/concerts/" + mark);
        Door.here().ask().accept("text/html").get("/reservations/" + mark);
        Door.here().ask().contentType("text/" + mark).body("x").post("/reservations");
        Door.here().ask().get("/concerts/" + mark + "a".repeat(5_000));
        Door.here().ask().request(mark.toUpperCase(Locale.ROOT), "/concerts");
        Door.here().ask().options("/concerts/" + mark);
        Door.here().ask().options("/schedules/" + mark + "/seats");
        Door.here().outside().get("/" + mark);
        Door.here().outside().get("/q/" + mark);

        eventually()
                .untilAsserted(() -> assertThat(Exposed.at(Door.here()).of("http_server_requests_seconds_count"))
                        .anyMatch(line -> line.contains("/unmatched")));
        assertThat(Exposed.at(Door.here()).lines())
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(mark));
    }
}
