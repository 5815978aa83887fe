/** Seats and the reservations that hold, pay for and give them back. */
@NullMarked
package io.concertreservation.core.reservation.domain;

import org.jspecify.annotations.NullMarked;
