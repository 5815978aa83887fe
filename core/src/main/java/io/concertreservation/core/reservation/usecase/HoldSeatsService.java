package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.usecase.FindOffer;
import io.concertreservation.core.reservation.domain.HoldRules;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.usecase.Guard;
import io.concertreservation.core.shared.usecase.OnceOnly;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Whoever wants what was seen taken a moment ago is refused first. Then lock, begin, hold, commit, unlock, in this
 * order: the lock outside the transaction keeps the crowd from waiting for rows while holding connections; it is
 * released after the commit, so that whoever comes next sees the seat as taken.
 */
public final class HoldSeatsService implements HoldSeats {
    private final FindOffer findOffer;
    private final SeatPicker picker;
    private final SeatHolder holder;
    private final TakenSeats taken;
    private final SeatLock seatLock;
    private final Transactions transactions;
    private final OnceOnly onceOnly;
    private final Clock clock;
    private final HoldRules rules;

    public HoldSeatsService(
            FindOffer findOffer,
            SeatPicker picker,
            SeatHolder holder,
            TakenSeats taken,
            SeatLock seatLock,
            Transactions transactions,
            OnceOnly onceOnly,
            Clock clock,
            HoldRules rules) {
        this.findOffer = findOffer;
        this.picker = picker;
        this.holder = holder;
        this.taken = taken;
        this.seatLock = seatLock;
        this.transactions = transactions;
        this.onceOnly = onceOnly;
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public Answer hold(HoldSeatsCommand command, Function<Reservation.Held, String> wording) {
        requireSensible(command.choice());
        return onceOnly.perform(command.request(), guard -> {
            if (command.choice() instanceof SeatChoice.Chosen chosen) {
                taken.requireUntaken(chosen.seats());
            }
            return command.admission().precedence().call(() -> attempt(command, guard, wording));
        });
    }

    private String attempt(HoldSeatsCommand command, Guard guard, Function<Reservation.Held, String> wording) {
        Offer offer = requireOpen(command);
        return picker.pick(
                offer,
                command.request().user(),
                command.choice(),
                seats -> seatLock.holding(
                        offer.schedule(),
                        seats,
                        command.request(),
                        () -> transactions.inTransaction(() -> guard.once(() ->
                                wording.apply(holder.hold(command.request().user(), offer, seats))))));
    }

    private void requireSensible(SeatChoice choice) {
        int quantity = switch (choice) {
            case SeatChoice.Chosen chosen -> {
                requireDistinct(chosen.seats());
                yield chosen.seats().size();
            }
            case SeatChoice.BestAvailable best -> best.quantity();
        };
        if (quantity < 1 || quantity > rules.maxSeats()) {
            throw new Refusal(
                    ReservationReason.INVALID_CHOICE,
                    "One hold has 1 to %d seats, not %d.".formatted(rules.maxSeats(), quantity));
        }
    }

    private static void requireDistinct(List<SeatId> seats) {
        if (seats.stream().distinct().count() != seats.size()) {
            throw new Refusal(ReservationReason.INVALID_CHOICE, "A seat is named twice.");
        }
    }

    private Offer requireOpen(HoldSeatsCommand command) {
        Offer offer = findOffer.find(command.schedule());
        offer.requireOpen(clock.instant());
        if (!command.admission().confirm().equals(offer.concert())) {
            throw new Refusal(
                    ReservationReason.ADMITTED_ELSEWHERE,
                    "Your Queue-Token is for another concert. Enter the queue of this one.");
        }
        return offer;
    }
}
