package io.concertreservation.core.concert.domain;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sale windows, offers, sections and limits. */
final class ProgrammeTest {
    private static final Instant OPENS = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofDays(1));
    private static final SaleWindow SALE = new SaleWindow(OPENS, CLOSES);

    @Test
    void a_sale_is_open_from_its_first_instant_until_just_before_its_last() {
        assertThat(SALE.at(OPENS.minusNanos(1))).isEqualTo(SaleStatus.UPCOMING);
        assertThat(SALE.at(OPENS)).isEqualTo(SaleStatus.ON_SALE);
        assertThat(SALE.at(CLOSES.minusNanos(1))).isEqualTo(SaleStatus.ON_SALE);
        assertThat(SALE.at(CLOSES)).isEqualTo(SaleStatus.ENDED);
    }

    @Test
    void a_sale_that_would_close_before_it_opens_is_refused() {
        assertRefused(ConcertReason.INVALID_PROGRAMME, () -> new SaleWindow(OPENS, OPENS));
        assertRefused(ConcertReason.INVALID_PROGRAMME, () -> new SaleWindow(CLOSES, OPENS));
    }

    @Test
    void who_comes_too_early_is_told_when_to_come_back() {
        Refusal refusal = assertRefused(ConcertReason.SALE_NOT_OPEN, () -> SALE.requireOpen(OPENS.minusSeconds(90)));

        assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(90));
    }

    @Test
    void who_comes_too_late_is_refused_for_good() {
        Refusal refusal = assertRefused(ConcertReason.SALE_ENDED, () -> SALE.requireOpen(CLOSES));

        assertThat(refusal.retryAfter()).isEmpty();
    }

    @Test
    void nothing_is_sold_once_the_show_has_begun() {
        Instant show = CLOSES.minusSeconds(60);
        Offer offer = new Offer(new ScheduleId(UUID.randomUUID()), new ConcertId(UUID.randomUUID()), show, SALE, 4);

        assertThatCode(() -> offer.requireOpen(show.minusNanos(1))).doesNotThrowAnyException();
        assertRefused(ConcertReason.SALE_ENDED, () -> offer.requireOpen(show));
        assertRefused(ConcertReason.SALE_NOT_OPEN, () -> offer.requireOpen(OPENS.minusNanos(1)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "500, 40, 100000000", "40, 500, 1"})
    void a_section_has_rows_of_seats_at_a_price(int rows, int seatsPerRow, long price) {
        assertThat(section(rows, seatsPerRow, price).price()).isEqualTo(new Money(price));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "501, 1, 1", "1, 501, 1", "500, 41, 1", "1, 1, -1", "1, 1, 100000001"})
    void a_section_out_of_range_is_refused(int rows, int seatsPerRow, long price) {
        assertRefused(ConcertReason.INVALID_PROGRAMME, () -> section(rows, seatsPerRow, price));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void a_concert_has_a_limit_a_person_and_is_published_once_for_all(int limit) {
        Concert published = concert(limit).publish();

        assertThat(published.published()).isTrue();
        assertThat(published.publish()).isEqualTo(published);
        assertThat(published.purchaseLimit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void a_limit_out_of_range_is_refused(int limit) {
        assertRefused(ConcertReason.INVALID_PROGRAMME, () -> concert(limit));
    }

    private static Concert concert(int limit) {
        ConcertId id = new ConcertId(UUID.randomUUID());
        return new Concert(id, new VenueId(UUID.randomUUID()), "Title", "Artist", "About", SALE, limit, false);
    }

    private static Section section(int rows, int seatsPerRow, long price) {
        ScheduleId schedule = new ScheduleId(UUID.randomUUID());
        return new Section(new SectionId(UUID.randomUUID()), schedule, "Floor", rows, seatsPerRow, new Money(price));
    }
}
