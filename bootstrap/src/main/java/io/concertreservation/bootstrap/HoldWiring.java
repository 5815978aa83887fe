package io.concertreservation.bootstrap;

import io.concertreservation.bootstrap.config.HoldConfig;
import io.concertreservation.bootstrap.metrics.Outcomes;
import io.concertreservation.core.concert.usecase.FindOffer;
import io.concertreservation.core.reservation.domain.HoldRules;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.reservation.usecase.HoldExpiry;
import io.concertreservation.core.reservation.usecase.HoldSeats;
import io.concertreservation.core.reservation.usecase.HoldSeatsService;
import io.concertreservation.core.reservation.usecase.ReservationEvents;
import io.concertreservation.core.reservation.usecase.SeatHolder;
import io.concertreservation.core.reservation.usecase.SeatPicker;
import io.concertreservation.core.reservation.usecase.ShowSeats;
import io.concertreservation.core.reservation.usecase.TakenSeats;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.usecase.OnceOnly;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Holding seats. */
class HoldWiring {
    @Produces
    @Singleton
    HoldRules holdRules(HoldConfig config) {
        return new HoldRules(config.lasts(), config.maxSeats());
    }

    @Produces
    @Singleton
    SeatHolder seatHolder(
            Seats seats,
            Reservations reservations,
            HoldExpiry expiry,
            TakenSeats taken,
            ReservationEvents events,
            Ids ids,
            Clock clock,
            HoldRules rules) {
        return new SeatHolder(seats, reservations, expiry, taken, events, ids, clock, rules);
    }

    @Produces
    @Singleton
    HoldSeats holdSeats(
            FindOffer findOffer,
            ShowSeats showSeats,
            SeatHolder holder,
            TakenSeats taken,
            SeatLock seatLock,
            Transactions transactions,
            OnceOnly onceOnly,
            Clock clock,
            HoldRules rules,
            MeterRegistry meters) {
        HoldSeats holdSeats = new HoldSeatsService(
                findOffer, new SeatPicker(showSeats), holder, taken, seatLock, transactions, onceOnly, clock, rules);
        Outcomes outcomes = new Outcomes(meters, "concert.holds");
        return (command, wording) -> outcomes.of(() -> holdSeats.hold(command, wording));
    }
}
