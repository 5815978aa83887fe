package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.reservation.domain.BestSeats;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Turns a choice into seats and tries them; for the best available it tries others when somebody was faster. */
public final class SeatPicker {
    private static final int ATTEMPTS = 6;

    private final ShowSeats showSeats;

    public SeatPicker(ShowSeats showSeats) {
        this.showSeats = showSeats;
    }

    /** Hands the attempt seats in ascending order; what it throws but {@code seat-taken} ends the search. */
    String pick(Offer offer, UserId user, SeatChoice choice, Function<List<SeatId>, String> attempt) {
        return switch (choice) {
            case SeatChoice.Chosen chosen ->
                attempt.apply(chosen.seats().stream().sorted().toList());
            case SeatChoice.BestAvailable best -> tryBest(offer, user, best, attempt);
        };
    }

    private String tryBest(
            Offer offer, UserId user, SeatChoice.BestAvailable best, Function<List<SeatId>, String> attempt) {
        Set<SeatId> tried = new HashSet<>();
        for (int n = 0; n < ATTEMPTS; n++) {
            List<List<SeatId>> ranked = BestSeats.ranked(
                    showSeats.show(offer.schedule(), Mark.NONE).seats(), best.quantity(), best.section(), tried);
            if (ranked.isEmpty()) {
                throw tried.isEmpty() ? noneAdjacent(best.quantity()) : othersWereFaster();
            }
            List<SeatId> seats = choose(ranked, user, n);
            try {
                return attempt.apply(seats);
            } catch (Refusal refusal) {
                if (refusal.reason() != ReservationReason.SEAT_TAKEN) {
                    throw refusal;
                }
                tried.addAll(seats);
            }
        }
        throw othersWereFaster();
    }

    /** The best at first; then anywhere among ever more of the best, so that a crowd spreads out instead of colliding. */
    private static List<SeatId> choose(List<List<SeatId>> ranked, UserId user, int n) {
        int among = Math.min(ranked.size(), 1 << (2 * n));
        return ranked.get(Math.floorMod(Objects.hash(user, n), among));
    }

    private static Refusal noneAdjacent(int quantity) {
        return new Refusal(
                ReservationReason.NO_ADJACENT_SEATS,
                "There are not %d free seats side by side. Ask for fewer, or choose seats from the map."
                        .formatted(quantity));
    }

    /** Not the same as none: what others are taking at this moment may be free in the next. */
    private static Refusal othersWereFaster() {
        return new Refusal(ReservationReason.SEAT_TAKEN, "Others were faster every time. Try again.");
    }
}
