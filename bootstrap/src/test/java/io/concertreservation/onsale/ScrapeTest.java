package io.concertreservation.onsale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrapeTest {

    private static final String ONE = """
            # TYPE concert_holds_made counter
            concert_holds_made_total 12.0
            concert_holds_refused_total{reason="seat-taken"} 3.0
            concert_holds_refused_total{reason="sold-out"} 4.0
            http_server_requests_seconds_bucket{method="POST",outcome="SUCCESS",status="201",uri="/reservations",le="0.005"} 5.0
            http_server_requests_seconds_bucket{method="POST",outcome="SUCCESS",status="201",uri="/reservations",le="+Inf"} 9.0
            http_server_requests_seconds_bucket{method="POST",outcome="CLIENT_ERROR",status="409",uri="/reservations",le="+Inf"} 1.0
            http_server_requests_seconds_bucket{method="GET",outcome="SUCCESS",status="200",uri="/balance",le="+Inf"} 7.0
            """;

    private final Scrape scrape = new Scrape();

    @Test
    void counters_are_summed_over_labels_and_instances() {
        scrape.add(ONE);
        scrape.add(ONE);

        assertThat(scrape.counters())
                .containsEntry("concert_holds_made_total", 24.0)
                .containsEntry("concert_holds_refused_total", 14.0);
    }

    @Test
    void answers_of_a_call_are_counted_whatever_they_were() {
        scrape.add(ONE);

        Histogram holds = scrape.latencies().get("hold");
        assertThat(holds.within()).containsEntry(0.005, 5.0).containsEntry(Double.POSITIVE_INFINITY, 10.0);
    }

    @Test
    void other_calls_are_left_out() {
        scrape.add(ONE);

        assertThat(scrape.latencies()).containsOnlyKeys("hold");
    }
}
