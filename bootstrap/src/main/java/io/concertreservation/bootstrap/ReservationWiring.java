package io.concertreservation.bootstrap;

import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.concert.usecase.FindOffer;
import io.concertreservation.core.concert.usecase.ListSections;
import io.concertreservation.core.concert.usecase.ListSectionsService;
import io.concertreservation.core.concert.usecase.PublishConcert;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.reservation.usecase.BeginPayment;
import io.concertreservation.core.reservation.usecase.BeginPaymentService;
import io.concertreservation.core.reservation.usecase.CompletePayment;
import io.concertreservation.core.reservation.usecase.CompletePaymentService;
import io.concertreservation.core.reservation.usecase.CountSeats;
import io.concertreservation.core.reservation.usecase.CountSeatsService;
import io.concertreservation.core.reservation.usecase.FindReservation;
import io.concertreservation.core.reservation.usecase.FindReservationService;
import io.concertreservation.core.reservation.usecase.GiveBackSeats;
import io.concertreservation.core.reservation.usecase.GiveBackSeatsService;
import io.concertreservation.core.reservation.usecase.HoldExpiry;
import io.concertreservation.core.reservation.usecase.ListReservations;
import io.concertreservation.core.reservation.usecase.ListReservationsService;
import io.concertreservation.core.reservation.usecase.PutOnSale;
import io.concertreservation.core.reservation.usecase.PutOnSaleService;
import io.concertreservation.core.reservation.usecase.ReservationEvents;
import io.concertreservation.core.reservation.usecase.SeatAudience;
import io.concertreservation.core.reservation.usecase.SeatBoards;
import io.concertreservation.core.reservation.usecase.ShowSeats;
import io.concertreservation.core.reservation.usecase.ShowSeatsService;
import io.concertreservation.core.reservation.usecase.SweepExpiredHolds;
import io.concertreservation.core.reservation.usecase.SweepExpiredHoldsService;
import io.concertreservation.core.reservation.usecase.TakenSeats;
import io.concertreservation.core.reservation.usecase.TellSeats;
import io.concertreservation.core.reservation.usecase.TellSeatsService;
import io.concertreservation.core.reservation.usecase.WatchSeats;
import io.concertreservation.core.reservation.usecase.WatchSeatsService;
import io.concertreservation.core.shared.port.Changes;
import io.concertreservation.core.shared.port.Transactions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Seats and reservations, but for holding. */
class ReservationWiring {
    @Produces
    @Singleton
    SeatBoards seatBoards(Seats seats, Changes changes, Transactions transactions, Clock clock) {
        return new SeatBoards(seats, changes, transactions, clock);
    }

    @Produces
    @Singleton
    TakenSeats takenSeats(Transactions transactions, Clock clock) {
        return new TakenSeats(transactions, clock);
    }

    @Produces
    @Singleton
    ReservationEvents reservationEvents(RecordEvent events, SeatBoards boards, TakenSeats taken) {
        return new ReservationEvents(events, boards, taken);
    }

    @Produces
    @Singleton
    PutOnSale putOnSale(
            PublishConcert publishConcert,
            Schedules schedules,
            Seats seats,
            Transactions transactions,
            ProgrammeMemory memory) {
        // Sections may be added until their date is published, so they are not asked of the memory here.
        ListSections sections = new ListSectionsService(schedules, transactions);
        PutOnSale service = new PutOnSaleService(publishConcert, sections, seats, transactions);
        return concert -> memory.changing(() -> service.put(concert));
    }

    @Produces
    @Singleton
    ShowSeats showSeats(SeatBoards boards) {
        return new ShowSeatsService(boards);
    }

    @Produces
    @Singleton
    SeatAudience seatAudience() {
        return new SeatAudience();
    }

    @Produces
    @Singleton
    WatchSeats watchSeats(SeatBoards boards, SeatAudience audience) {
        return new WatchSeatsService(boards, audience);
    }

    @Produces
    @Singleton
    TellSeats tellSeats(SeatBoards boards, SeatAudience audience) {
        return new TellSeatsService(boards, audience);
    }

    @Produces
    @Singleton
    CountSeats countSeats(Seats seats, Transactions transactions, Clock clock, ProgrammeMemory memory) {
        CountSeats service = new CountSeatsService(seats, transactions, clock);
        return schedules -> memory.seats(List.copyOf(schedules), service::count);
    }

    @Produces
    @Singleton
    FindReservation findReservation(Reservations reservations, Transactions transactions, Clock clock) {
        return new FindReservationService(reservations, transactions, clock);
    }

    @Produces
    @Singleton
    ListReservations listReservations(Reservations reservations, Transactions transactions, Clock clock) {
        return new ListReservationsService(reservations, transactions, clock);
    }

    @Produces
    @Singleton
    BeginPayment beginPayment(Reservations reservations, Seats seats, Transactions transactions, Clock clock) {
        return new BeginPaymentService(reservations, seats, transactions, clock);
    }

    @Produces
    @Singleton
    CompletePayment completePayment(Reservations reservations, Transactions transactions, Clock clock) {
        return new CompletePaymentService(reservations, transactions, clock);
    }

    @Produces
    @Singleton
    GiveBackSeats giveBackSeats(
            Reservations reservations,
            Seats seats,
            FindOffer findOffer,
            ReservationEvents events,
            Transactions transactions,
            Clock clock) {
        return new GiveBackSeatsService(reservations, seats, findOffer, events, transactions, clock);
    }

    @Produces
    @Singleton
    HoldExpiry holdExpiry(Reservations reservations, Seats seats, ReservationEvents events) {
        return new HoldExpiry(reservations, seats, events);
    }

    @Produces
    @Singleton
    SweepExpiredHolds sweepExpiredHolds(
            Reservations reservations, HoldExpiry expiry, Transactions transactions, Clock clock) {
        return new SweepExpiredHoldsService(reservations, expiry, transactions, clock);
    }
}
