package io.concertreservation.core.reservation.port;

import io.concertreservation.core.reservation.domain.NewSeat;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps seats. All calls need a transaction. */
public interface Seats {
    /** Adds seats, available, with ids ascending in the order given. */
    void add(ScheduleId schedule, List<NewSeat> seats);

    /** All seats of a schedule as they are at that instant, in the order of their ids. */
    List<Seat> of(ScheduleId schedule, Instant now);

    /** How many seats are what at that instant; schedules without seats are missing from the map. */
    Map<ScheduleId, SeatCount> count(Collection<ScheduleId> schedules, Instant now);

    /**
     * Row locks by primary key, in ascending order, until the transaction ends.
     *
     * @return those that exist, as they are stored (a hold that has run out is still a hold here), by id ascending
     */
    List<Seat> lock(Collection<SeatId> seats);

    /**
     * Available, or held and run out at {@code now}, becomes held; needs the locks. Whatever earlier reservation still
     * named a seat whose hold ran out no longer does.
     *
     * @return how many seats changed; fewer than given means that one was not free
     */
    int hold(Collection<SeatId> seats, ReservationId by, Instant until, Instant now);

    /**
     * The seats held by that reservation become sold, whatever the time.
     *
     * @return how many seats changed
     */
    int sell(Collection<SeatId> seats, ReservationId to);

    /**
     * The seats still held by or sold to one of those reservations become available; those that have gone to somebody
     * else stay.
     *
     * @return how many seats changed
     */
    int release(Collection<SeatId> seats, Collection<ReservationId> from);
}
