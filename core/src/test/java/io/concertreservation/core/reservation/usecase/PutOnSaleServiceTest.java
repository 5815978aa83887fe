package io.concertreservation.core.reservation.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.ProgrammeOnFakes;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class PutOnSaleServiceTest {
    private final ServiceOnFakes service = new ServiceOnFakes();
    private final ProgrammeOnFakes programme = service.programme;
    private final Concert concert = programme.draft(4);

    @Test
    void every_section_gets_its_rows_of_seats_at_its_price() {
        Schedule date = programme.date(concert);
        Section floor = programme.section(date, "Floor", 2, 3, 150_000);
        Section balcony = programme.section(date, "Balcony", 1, 2, 80_000);

        assertThat(service.putOnSale.put(concert.id())).extracting(Schedule::id).containsExactly(date.id());

        assertThat(service.showSeats.show(date.id(), Mark.NONE).seats())
                .allSatisfy(seat -> assertThat(seat).isInstanceOf(Seat.Available.class))
                .extracting(seat -> "%s %d-%d %d"
                        .formatted(
                                seat.place().section().equals(floor.id().value()) ? "floor" : "balcony",
                                seat.place().row(),
                                seat.place().number(),
                                seat.place().price().amount()))
                .containsExactly(
                        "floor 1-1 150000",
                        "floor 1-2 150000",
                        "floor 1-3 150000",
                        "floor 2-1 150000",
                        "floor 2-2 150000",
                        "floor 2-3 150000",
                        "balcony 1-1 80000",
                        "balcony 1-2 80000");
        assertThat(balcony.price()).isEqualTo(new Money(80_000));
    }

    @Test
    void nobody_sees_a_concert_or_date_before_it_is_published() {
        Schedule date = programme.date(concert);
        programme.section(date, "Floor", 1, 1, 1);

        assertRefused(ConcertReason.CONCERT_NOT_FOUND, () -> programme.findConcert.find(concert.id()));
        assertRefused(ConcertReason.SCHEDULE_NOT_FOUND, () -> programme.findOffer.find(date.id()));

        service.putOnSale.put(concert.id());

        assertThat(programme.findConcert.find(concert.id())).isEqualTo(concert.publish());
        assertThat(programme.findOffer.find(date.id()).concert()).isEqualTo(concert.id());
    }

    @Test
    void publishing_again_makes_seats_for_new_dates_only() {
        Schedule first = programme.date(concert);
        programme.section(first, "Floor", 1, 5, 1);
        service.putOnSale.put(concert.id());
        Schedule second = programme.date(concert);
        programme.section(second, "Floor", 1, 7, 1);

        assertThat(service.putOnSale.put(concert.id())).extracting(Schedule::id).containsExactly(second.id());

        assertThat(service.showSeats.show(first.id(), Mark.NONE).seats()).hasSize(5);
        assertThat(service.showSeats.show(second.id(), Mark.NONE).seats()).hasSize(7);
        assertRefused(ConcertReason.NOTHING_TO_PUBLISH, () -> service.putOnSale.put(concert.id()));
    }

    @Test
    void a_date_without_sections_stops_the_whole_publication() {
        Schedule complete = programme.date(concert);
        programme.section(complete, "Floor", 1, 5, 1);
        programme.date(concert);

        assertRefused(ConcertReason.NOTHING_TO_PUBLISH, () -> service.putOnSale.put(concert.id()));

        assertThat(service.showSeats.show(complete.id(), Mark.NONE).seats()).isEmpty();
        assertRefused(ConcertReason.CONCERT_NOT_FOUND, () -> programme.findConcert.find(concert.id()));
    }

    @Test
    void each_date_is_put_on_sale_by_itself_and_what_failed_goes_on_later() {
        List<Schedule> dates = List.of(programme.date(concert), programme.date(concert), programme.date(concert));
        dates.forEach(date -> programme.section(date, "Floor", 1, 5, 1));
        AtomicInteger rounds = new AtomicInteger();
        PutOnSale failing = new PutOnSaleService(
                id -> {
                    if (rounds.incrementAndGet() == 2) {
                        throw new Refusal(SharedReason.UNAVAILABLE, "away");
                    }
                    return programme.publishConcert.publishNext(id);
                },
                programme.listSections,
                service.seats,
                service.transactions);

        assertRefused(SharedReason.UNAVAILABLE, () -> failing.put(concert.id()));
        assertThat(service.showSeats.show(dates.getFirst().id(), Mark.NONE).seats())
                .hasSize(5);

        assertThat(failing.put(concert.id()))
                .extracting(Schedule::id)
                .containsExactly(dates.get(1).id(), dates.get(2).id());
        assertThat(service.showSeats.show(dates.get(2).id(), Mark.NONE).seats()).hasSize(5);
    }

    @Test
    void what_does_not_exist_cannot_be_published() {
        assertRefused(ConcertReason.CONCERT_NOT_FOUND, () -> service.putOnSale.put(new ConcertId(service.ids.next())));
        assertRefused(ConcertReason.NOTHING_TO_PUBLISH, () -> service.putOnSale.put(concert.id()));
    }

    @Test
    void the_sections_of_a_published_date_are_final() {
        Schedule date = programme.date(concert);
        programme.section(date, "Floor", 1, 5, 1);
        service.putOnSale.put(concert.id());

        assertRefused(ConcertReason.ALREADY_PUBLISHED, () -> programme.section(date, "Late", 1, 1, 1));
        assertThat(programme.listSections.list(date.id())).hasSize(1);
    }
}
