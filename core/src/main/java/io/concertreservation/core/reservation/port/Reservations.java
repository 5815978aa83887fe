package io.concertreservation.core.reservation.port;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps reservations. All calls need a transaction. */
public interface Reservations {
    /**
     * Adds a hold and names its seats as live; a second live row for a seat cannot exist.
     *
     * @throws io.concertreservation.core.shared.domain.Refusal {@code SEAT_TAKEN} when a seat has a live row already
     */
    void add(Reservation.Held held);

    Optional<Reservation> find(ReservationId id);

    /** The same, with a row lock by primary key until the transaction ends. */
    Optional<Reservation> lock(ReservationId id);

    /**
     * Compare-and-set: stores the new state if the stored one is still {@code from}'s. A reservation that ends
     * (expired, cancelled, refunded) releases its live seat rows.
     *
     * @return whether it was
     */
    boolean change(Reservation from, Reservation to);

    /**
     * Holds that the caller has locked become expired and release their live seat rows, however many in two round trips.
     *
     * @throws IllegalStateException if one of them is no hold any more: it was not locked
     */
    void expire(Collection<Reservation.Held> overdue);

    /**
     * Serialises the holds of one user for one concert until the transaction ends; taken before any other lock.
     *
     * @return how many seats the user has paid for or holds in this concert, those of holds that have run out and were
     *     not ended yet among them
     */
    int lockAndCountSeats(UserId user, ConcertId concert);

    /**
     * A user's holds for a concert that have run out and were not ended yet, locked by primary key ascending; waits for
     * those that others have locked, such as a payment that began in time.
     */
    List<Reservation.Held> lockOverdueOf(UserId user, ConcertId concert, Instant now);

    /** Holds that have run out, locked, those locked by others left out ({@code SKIP LOCKED}), oldest end first. */
    List<Reservation.Held> lockOverdue(Instant now, int limit);

    /** A user's reservations, newest first; holds that have run out are {@code Held} here still. */
    Slice<Reservation> ofUser(UserId user, SliceRequest slice);
}
