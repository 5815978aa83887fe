package wrong.adapter.out.persistence.concert;

import wrong.adapter.out.persistence.reservation.SeatEntity;

/** Breaks OUT_ADAPTERS_KEEP_FEATURES_APART. */
class ConcertSeesSeats {
    long count(SeatEntity seat) {
        return seat.hashCode();
    }
}
