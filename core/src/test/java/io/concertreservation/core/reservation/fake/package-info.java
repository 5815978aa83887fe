/** Seats and reservations, kept in memory. */
@NullMarked
package io.concertreservation.core.reservation.fake;

import org.jspecify.annotations.NullMarked;
