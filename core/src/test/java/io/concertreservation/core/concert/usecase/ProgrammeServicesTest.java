package io.concertreservation.core.concert.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.ProgrammeOnFakes;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What organizers do to the programme. */
final class ProgrammeServicesTest {
    private final ServiceOnFakes service = new ServiceOnFakes();
    private final ProgrammeOnFakes programme = service.programme;
    private final Concert concert = programme.draft(4);
    private final Instant now = service.clock.instant();

    @Test
    void a_concert_needs_a_venue_that_exists() {
        ConcertDraft draft = new ConcertDraft(
                new VenueId(service.ids.next()), "Title", "Artist", "", new SaleWindow(now, now.plusSeconds(1)), 4);

        assertRefused(ConcertReason.VENUE_NOT_FOUND, () -> programme.createConcert.create(draft));
    }

    @Test
    void a_date_is_not_before_the_sale_opens() {
        assertRefused(
                ConcertReason.INVALID_PROGRAMME, () -> programme.addSchedule.add(concert.id(), now.minusNanos(1)));
        assertThat(programme.addSchedule.add(concert.id(), now).startsAt()).isEqualTo(now);
        assertRefused(
                ConcertReason.CONCERT_NOT_FOUND,
                () -> programme.addSchedule.add(new ConcertId(service.ids.next()), now));
    }

    @Test
    void a_date_has_no_two_sections_of_one_name_and_at_most_fifty() {
        Schedule date = programme.date(concert);
        programme.section(date, "Section 1", 1, 1, 1);

        assertRefused(ConcertReason.INVALID_PROGRAMME, () -> programme.section(date, "Section 1", 2, 2, 2));
        for (int number = 2; number <= 50; number++) {
            programme.section(date, "Section " + number, 1, 1, 1);
        }
        assertRefused(ConcertReason.INVALID_PROGRAMME, () -> programme.section(date, "Section 51", 1, 1, 1));
        assertThat(programme.listSections.list(date.id())).hasSize(50);
    }

    @Test
    void a_date_has_at_most_a_hundred_thousand_seats() {
        Schedule date = programme.date(concert);
        for (int number = 1; number <= 5; number++) {
            programme.section(date, "Section " + number, 100, 200, 1);
        }

        assertRefused(ConcertReason.INVALID_PROGRAMME, () -> programme.section(date, "One more", 1, 1, 1));
    }

    @Test
    void a_section_needs_a_date_that_exists() {
        assertRefused(
                ConcertReason.SCHEDULE_NOT_FOUND,
                () -> programme.addSection.add(
                        new ScheduleId(service.ids.next()), new SectionDraft("Floor", 1, 1, new Money(1))));
    }

    @Test
    void a_change_leaves_the_rest_as_it_is() {
        ConcertChange title = new ConcertChange("Autumn Night", null, null, null, null, null);

        assertThat(programme.changeConcert.change(concert.id(), title))
                .isEqualTo(new Concert(
                        concert.id(),
                        concert.venue(),
                        "Autumn Night",
                        concert.artist(),
                        concert.description(),
                        concert.sale(),
                        concert.purchaseLimit(),
                        false));
    }

    @Test
    void everything_that_may_change_changes() {
        Instant later = now.plusSeconds(60);
        ConcertChange all = new ConcertChange("T", "A", "D", later, later.plusSeconds(1), 7);

        Concert changed = programme.changeConcert.change(concert.id(), all);

        assertThat(changed)
                .isEqualTo(new Concert(
                        concert.id(),
                        concert.venue(),
                        "T",
                        "A",
                        "D",
                        new SaleWindow(later, later.plusSeconds(1)),
                        7,
                        false));
    }

    @Test
    void a_change_that_makes_no_sense_is_refused_and_undone() {
        ConcertChange backwards = new ConcertChange("T", null, null, null, now, null);

        assertRefused(ConcertReason.INVALID_PROGRAMME, () -> programme.changeConcert.change(concert.id(), backwards));
        publish();
        assertThat(programme.findConcert.find(concert.id()).title()).isEqualTo(concert.title());
    }

    @Test
    void the_door_of_the_queue_opens_and_closes_with_the_sale() {
        publish();

        assertThat(programme.findConcertOnSale.find(concert.id()).id()).isEqualTo(concert.id());
        service.clock.advance(Duration.ofNanos(-1));
        assertRefused(ConcertReason.SALE_NOT_OPEN, () -> programme.findConcertOnSale.find(concert.id()));
        service.clock.advance(ProgrammeOnFakes.UNTIL_SALE_CLOSES.plusNanos(1));
        assertRefused(ConcertReason.SALE_ENDED, () -> programme.findConcertOnSale.find(concert.id()));
    }

    @Test
    void the_dates_of_a_concert_are_listed_once_it_is_published() {
        SliceRequest all = new SliceRequest(null, 100);
        assertRefused(ConcertReason.CONCERT_NOT_FOUND, () -> programme.listSchedules.list(concert.id(), all));

        publish();

        assertThat(programme.listSchedules.list(concert.id(), all).items()).hasSize(1);
    }

    private void publish() {
        programme.section(programme.date(concert), "Floor", 1, 1, 1);
        service.putOnSale.put(concert.id());
    }
}
