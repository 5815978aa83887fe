package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.usecase.ListSections;
import io.concertreservation.core.concert.usecase.PublishConcert;
import io.concertreservation.core.reservation.domain.NewSeat;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publishes a schedule and makes its seats in one transaction, and a further one in the next. */
public final class PutOnSaleService implements PutOnSale {
    private static final int MOST = 100;

    private final PublishConcert publishConcert;
    private final ListSections listSections;
    private final Seats seats;
    private final Transactions transactions;

    public PutOnSaleService(
            PublishConcert publishConcert, ListSections listSections, Seats seats, Transactions transactions) {
        this.publishConcert = publishConcert;
        this.listSections = listSections;
        this.seats = seats;
        this.transactions = transactions;
    }

    @Override
    public List<Schedule> put(ConcertId concert) {
        List<Schedule> onSale = Stream.generate(() -> putNext(concert))
                .limit(MOST)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        if (onSale.isEmpty()) {
            throw new Refusal(
                    ConcertReason.NOTHING_TO_PUBLISH, "Add a schedule with sections first; all others are on sale.");
        }
        return onSale;
    }

    private Optional<Schedule> putNext(ConcertId concert) {
        return transactions.inTransaction(() -> {
            Optional<Schedule> published = publishConcert.publishNext(concert);
            published.ifPresent(schedule -> makeSeats(schedule.id()));
            return published;
        });
    }

    private void makeSeats(ScheduleId schedule) {
        List<Section> sections = listSections.list(schedule);
        seats.add(schedule, sections.stream().flatMap(PutOnSaleService::seatsOf).toList());
    }

    private static Stream<NewSeat> seatsOf(Section section) {
        return IntStream.rangeClosed(1, section.rows())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(1, section.seatsPerRow())
                        .mapToObj(number -> new NewSeat(section.id().value(), row, number, section.price())));
    }
}
