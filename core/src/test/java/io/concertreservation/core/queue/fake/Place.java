package io.concertreservation.core.queue.fake;

import io.concertreservation.core.queue.domain.Ticket;
import java.time.Duration;
import java.time.Instant;

/**
 * A person's place in a room.
 *
 * @param since when the place was taken
 * @param seen when its owner was last seen
 */
record Place(Ticket ticket, Instant since, Instant seen, State state, Instant until) {
    /** Where the place is; {@code INVITED} is inside and not yet seen there. */
    enum State {
        WAITING,
        AWAY,
        INVITED,
        ACTIVE
    }

    static Place inLine(Ticket ticket, Instant now) {
        return new Place(ticket, now, now, State.WAITING, Instant.MAX);
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    boolean isInside() {
        return is(State.INVITED) || is(State.ACTIVE);
    }

    boolean isOver(Instant now) {
        return isInside() && !now.isBefore(until);
    }

    boolean unseenFor(Duration time, Instant now) {
        return !now.isBefore(seen.plus(time));
    }

    /** Its owner is here. */
    Place show(Instant now) {
        return new Place(ticket, since, now, isInside() ? State.ACTIVE : State.WAITING, until);
    }

    Place stepAside() {
        return new Place(ticket, since, seen, State.AWAY, until);
    }

    /** Let in, to show up soon. */
    Place invite(Instant now, Instant end) {
        return new Place(ticket, since, now, State.INVITED, end);
    }

    Place keepUntil(Instant end) {
        return new Place(ticket, since, seen, state, end.isAfter(until) ? end : until);
    }
}
