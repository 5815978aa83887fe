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
    SearchConcerts searchConcerts(Concerts concerts, Transactions transactions, Clock clock) {
        return new SearchConcertsService(concerts, transactions, clock);
    }

    @Produces
    @Singleton
    FindConcert findConcert(Concerts concerts, Transactions transactions) {
        return new FindConcertService(concerts, transactions);
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
    ListSchedules listSchedules(FindConcert findConcert, Schedules schedules, Transactions transactions) {
        return new ListSchedulesService(findConcert, schedules, transactions);
    }

    @Produces
    @Singleton
    FindOffer findOffer(Schedules schedules, Transactions transactions) {
        return new FindOfferService(schedules, transactions);
    }

    @Produces
    @Singleton
    ListSections listSections(Schedules schedules, Transactions transactions) {
        return new ListSectionsService(schedules, transactions);
    }
}
