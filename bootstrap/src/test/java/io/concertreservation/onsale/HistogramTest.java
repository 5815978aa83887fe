package io.concertreservation.onsale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final Histogram BEFORE =
            Histogram.EMPTY.and(0.005, 90).and(0.1, 100).and(Double.POSITIVE_INFINITY, 100);

    @Test
    void a_quantile_is_the_least_bound_that_so_many_kept() {
        assertThat(BEFORE.quantile(0.5, Histogram.EMPTY)).hasValue(5);
        assertThat(BEFORE.quantile(0.9, Histogram.EMPTY)).hasValue(5);
        assertThat(BEFORE.quantile(0.91, Histogram.EMPTY)).hasValue(100);
    }

    @Test
    void only_what_came_since_the_moment_before_is_looked_at() {
        Histogram now = BEFORE.and(0.1, 10).and(Double.POSITIVE_INFINITY, 10);

        assertThat(now.quantile(0.5, BEFORE)).hasValue(100);
    }

    @Test
    void what_took_longer_than_the_highest_bound_is_told_as_that() {
        Histogram now = BEFORE.and(Double.POSITIVE_INFINITY, 10);

        assertThat(now.quantile(0.99, BEFORE)).hasValue(100);
    }

    @Test
    void nothing_that_came_has_no_quantile() {
        assertThat(BEFORE.quantile(0.5, BEFORE)).isEmpty();
    }
}
