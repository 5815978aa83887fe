package io.concertreservation.core.reservation.domain;

/**
 * How many seats of a schedule are in which state at one instant.
 *
 * @param available free, among them those whose hold has run out
 * @param held held by somebody, and in time
 * @param sold paid for
 */
public record SeatCount(long available, long held, long sold) {
    public static final SeatCount NONE = new SeatCount(0, 0, 0);
}
