package io.concertreservation.bootstrap;

import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.concert.usecase.AddSchedule;
import io.concertreservation.core.concert.usecase.AddScheduleService;
import io.concertreservation.core.concert.usecase.AddSection;
import io.concertreservation.core.concert.usecase.AddSectionService;
import io.concertreservation.core.concert.usecase.ChangeConcert;
import io.concertreservation.core.concert.usecase.ChangeConcertService;
import io.concertreservation.core.concert.usecase.CreateConcert;
import io.concertreservation.core.concert.usecase.CreateConcertService;
import io.concertreservation.core.concert.usecase.CreateVenue;
import io.concertreservation.core.concert.usecase.CreateVenueService;
import io.concertreservation.core.concert.usecase.PublishConcert;
import io.concertreservation.core.concert.usecase.PublishConcertService;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.usecase.NoteDeed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What organizers do with the programme. */
class ProgrammeWiring {
    @Produces
    @Singleton
    CreateVenue createVenue(Venues venues, Ids ids, NoteDeed notes, Transactions transactions) {
        return new CreateVenueService(venues, ids, notes, transactions);
    }

    @Produces
    @Singleton
    CreateConcert createConcert(Concerts concerts, Venues venues, Ids ids, NoteDeed notes, Transactions transactions) {
        return new CreateConcertService(concerts, venues, ids, notes, transactions);
    }

    @Produces
    @Singleton
    ChangeConcert changeConcert(Concerts concerts, NoteDeed notes, Transactions transactions, ProgrammeMemory memory) {
        ChangeConcert service = new ChangeConcertService(concerts, notes, transactions);
        return (concert, change) -> memory.changing(() -> service.change(concert, change));
    }

    @Produces
    @Singleton
    AddSchedule addSchedule(
            Concerts concerts, Schedules schedules, Ids ids, NoteDeed notes, Transactions transactions) {
        return new AddScheduleService(concerts, schedules, ids, notes, transactions);
    }

    @Produces
    @Singleton
    AddSection addSection(Schedules schedules, Ids ids, NoteDeed notes, Transactions transactions) {
        return new AddSectionService(schedules, ids, notes, transactions);
    }

    @Produces
    @Singleton
    PublishConcert publishConcert(
            Concerts concerts, Schedules schedules, RecordEvent events, NoteDeed notes, Transactions transactions) {
        return new PublishConcertService(concerts, schedules, events, notes, transactions);
    }
}
