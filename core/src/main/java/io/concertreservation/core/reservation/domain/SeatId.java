package io.concertreservation.core.reservation.domain;

/** Names a seat of a schedule. Seats are locked in the order of these numbers. */
public record SeatId(long value) implements Comparable<SeatId> {
    @Override
    public int compareTo(SeatId other) {
        return Long.compare(value, other.value);
    }
}
