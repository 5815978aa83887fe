package io.concertreservation.adapter.out.persistence.reservation;

/** The states of a seat as they are written. */
enum SeatState {
    AVAILABLE,
    HELD,
    SOLD
}
