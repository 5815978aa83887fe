package io.concertreservation.core;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.fake.InMemoryConcerts;
import io.concertreservation.core.concert.fake.InMemorySchedules;
import io.concertreservation.core.concert.fake.InMemoryVenues;
import io.concertreservation.core.concert.fake.ProgrammeTables;
import io.concertreservation.core.concert.usecase.AddSchedule;
import io.concertreservation.core.concert.usecase.AddScheduleService;
import io.concertreservation.core.concert.usecase.AddSection;
import io.concertreservation.core.concert.usecase.AddSectionService;
import io.concertreservation.core.concert.usecase.ChangeConcert;
import io.concertreservation.core.concert.usecase.ChangeConcertService;
import io.concertreservation.core.concert.usecase.ConcertDraft;
import io.concertreservation.core.concert.usecase.CreateConcert;
import io.concertreservation.core.concert.usecase.CreateConcertService;
import io.concertreservation.core.concert.usecase.CreateVenue;
import io.concertreservation.core.concert.usecase.CreateVenueService;
import io.concertreservation.core.concert.usecase.FindConcert;
import io.concertreservation.core.concert.usecase.FindConcertOnSale;
import io.concertreservation.core.concert.usecase.FindConcertOnSaleService;
import io.concertreservation.core.concert.usecase.FindConcertService;
import io.concertreservation.core.concert.usecase.FindOffer;
import io.concertreservation.core.concert.usecase.FindOfferService;
import io.concertreservation.core.concert.usecase.ListSchedules;
import io.concertreservation.core.concert.usecase.ListSchedulesService;
import io.concertreservation.core.concert.usecase.ListSections;
import io.concertreservation.core.concert.usecase.ListSectionsService;
import io.concertreservation.core.concert.usecase.PublishConcert;
import io.concertreservation.core.concert.usecase.PublishConcertService;
import io.concertreservation.core.concert.usecase.SectionDraft;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.trail.usecase.NoteDeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The use cases of the programme, put together as in production but on fakes. */
public final class ProgrammeOnFakes {
    public static final Duration UNTIL_SALE_CLOSES = Duration.ofDays(30);
    public static final Duration UNTIL_SHOW = Duration.ofDays(60);

    public final CreateVenue createVenue;
    public final CreateConcert createConcert;
    public final ChangeConcert changeConcert;
    public final AddSchedule addSchedule;
    public final AddSection addSection;
    public final PublishConcert publishConcert;
    public final FindConcert findConcert;
    public final FindConcertOnSale findConcertOnSale;
    public final FindOffer findOffer;
    public final ListSchedules listSchedules;
    public final ListSections listSections;
    private final Clock clock;

    ProgrammeOnFakes(InMemoryTransactions transactions, Ids ids, RecordEvent events, NoteDeed notes, Clock clock) {
        ProgrammeTables tables = new ProgrammeTables(transactions);
        InMemoryVenues venues = new InMemoryVenues(tables);
        InMemoryConcerts concerts = new InMemoryConcerts(tables);
        InMemorySchedules schedules = new InMemorySchedules(tables);
        this.createVenue = new CreateVenueService(venues, ids, notes, transactions);
        this.createConcert = new CreateConcertService(concerts, venues, ids, notes, transactions);
        this.changeConcert = new ChangeConcertService(concerts, notes, transactions);
        this.addSchedule = new AddScheduleService(concerts, schedules, ids, notes, transactions);
        this.addSection = new AddSectionService(schedules, ids, notes, transactions);
        this.publishConcert = new PublishConcertService(concerts, schedules, events, notes, transactions);
        this.findConcert = new FindConcertService(concerts, transactions);
        this.findConcertOnSale = new FindConcertOnSaleService(findConcert, clock);
        this.findOffer = new FindOfferService(schedules, transactions);
        this.listSchedules = new ListSchedulesService(findConcert, schedules, transactions);
        this.listSections = new ListSectionsService(schedules, transactions);
        this.clock = clock;
    }

    /** A concert that is on sale from now on, not yet published. */
    public Concert draft(int purchaseLimit) {
        Venue venue = createVenue.create("Olympic Hall", "Seoul");
        Instant now = clock.instant();
        return createConcert.create(new ConcertDraft(
                venue.id(),
                "Spring Night",
                "The Tides",
                "One evening",
                new SaleWindow(now, now.plus(UNTIL_SALE_CLOSES)),
                purchaseLimit));
    }

    /** A date of it, not yet published. */
    public Schedule date(Concert concert) {
        return addSchedule.add(concert.id(), clock.instant().plus(UNTIL_SHOW));
    }

    public Section section(Schedule schedule, String name, int rows, int seatsPerRow, long price) {
        return addSection.add(schedule.id(), new SectionDraft(name, rows, seatsPerRow, new Money(price)));
    }
}
