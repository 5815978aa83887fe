package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.shared.domain.Refusal;

/** The refusals for what is not in the programme. */
final class Missing {
    private Missing() {}

    static Refusal concert() {
        return new Refusal(ConcertReason.CONCERT_NOT_FOUND, "There is no concert with this id in the programme.");
    }

    static Refusal schedule() {
        return new Refusal(ConcertReason.SCHEDULE_NOT_FOUND, "There is no schedule with this id in the programme.");
    }
}
