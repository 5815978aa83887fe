package io.concertreservation.core.queue.port;

import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.shared.domain.ConcertId;
import java.util.Set;

/** Lets people in. */
public interface AdmissionDesk {
    /** The concerts that have a waiting room. */
    Set<ConcertId> rooms();

    /**
     * One tick, atomic, decided by the room's own clock; a tick that comes sooner than half a tick's length after the
     * last one does nothing, so any number of instances may call. In this order: turns that ran out end; those let in
     * who did not show up lose the slot (and give their admission back to the bucket); those not seen for
     * {@code awayAfter} go aside, keeping their number; those not seen for {@code placeKeptFor} lose their place; then,
     * if the mode admits, the lowest numbers among those present are let in, as many as both the token bucket (rate;
     * holds at most two ticks' worth and at least one) and the cap on active people allow. Work in one call is bounded.
     */
    AdmissionRound admit(ConcertId concert);
}
