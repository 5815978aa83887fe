package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.shared.QueueTokens;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.usecase.FindOffer;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.usecase.VerifyQueueToken;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dates that a queue token opens to its owner's eyes. */
@Singleton
class TicketOffers {
    private final VerifyQueueToken verifyToken;
    private final FindOffer findOffer;

    TicketOffers(VerifyQueueToken verifyToken, FindOffer findOffer) {
        this.verifyToken = verifyToken;
        this.findOffer = findOffer;
    }

    /** Throws a refusal when there is no such date, or the header has no token of its concert's queue. */
    Offer require(UUID scheduleId, @Nullable String header) {
        Ticket ticket = verifyToken.verify(QueueTokens.require(header));
        Offer offer = findOffer.find(new ScheduleId(scheduleId));
        if (!offer.concert().equals(ticket.concert())) {
            throw new Refusal(
                    ReservationReason.ADMITTED_ELSEWHERE,
                    "Your Queue-Token is for another concert. Enter the queue of this one.");
        }
        return offer;
    }
}
