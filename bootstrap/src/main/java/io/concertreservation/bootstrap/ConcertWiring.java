package io.concertreservation.bootstrap;

import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.concert.usecase.FindConcert;
import io.concertreservation.core.concert.usecase.FindConcertOnSale;
import io.concertreservation.core.concert.usecase.FindConcertOnSaleService;
import io.concertreservation.core.concert.usecase.FindConcertService;
import io.concertreservation.core.concert.usecase.FindOffer;
import io.concertreservation.core.concert.usecase.FindOfferService;
import io.concertreservation.core.concert.usecase.FindVenue;
import io.concertreservation.core.concert.usecase.FindVenueService;
import io.concertreservation.core.concert.usecase.ListSchedules;
import io.concertreservation.core.concert.usecase.ListSchedulesService;
import io.concertreservation.core.concert.usecase.ListSections;
import io.concertreservation.core.concert.usecase.ListSectionsService;
import io.concertreservation.core.concert.usecase.SearchConcerts;
import io.concertreservation.core.concert.usecase.SearchConcertsService;
import io.concertreservation.core.shared.port.Transactions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What anyone may see of the programme. */
class ConcertWiring {
    @Produces
    @Singleton
    SearchConcerts searchConcerts(Concerts concerts, Transactions transactions, Clock clock, ProgrammeMemory memory) {
        SearchConcerts service = new SearchConcertsService(concerts, transactions, clock);
        return query -> memory.page(query, service::search);
    }

    @Produces
    @Singleton
    FindConcert findConcert(Concerts concerts, Transactions transactions, ProgrammeMemory memory) {
        FindConcert service = new FindConcertService(concerts, transactions);
        return concert -> memory.concert(concert, service::find);
    }

    @Produces
    @Singleton
    FindConcertOnSale findConcertOnSale(FindConcert findConcert, Clock clock) {
        return new FindConcertOnSaleService(findConcert, clock);
    }

    @Produces
    @Singleton
    FindVenue findVenue(Venues venues, Transactions transactions) {
        return new FindVenueService(venues, transactions);
    }

    @Produces
    @Singleton
    ListSchedules listSchedules(
            FindConcert findConcert, Schedules schedules, Transactions transactions, ProgrammeMemory memory) {
        ListSchedules service = new ListSchedulesService(findConcert, schedules, transactions);
        return (concert, slice) -> memory.dates(concert, slice, service::list);
    }

    @Produces
    @Singleton
    FindOffer findOffer(Schedules schedules, Transactions transactions, ProgrammeMemory memory) {
        FindOffer service = new FindOfferService(schedules, transactions);
        return schedule -> memory.offer(schedule, service::find);
    }

    @Produces
    @Singleton
    ListSections listSections(Schedules schedules, Transactions transactions, ProgrammeMemory memory) {
        ListSections service = new ListSectionsService(schedules, transactions);
        return schedule -> memory.sections(schedule, service::list);
    }
}
