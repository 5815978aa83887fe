/** Seats are held, sold and free again, each by one person at a time. */
@NullMarked
package io.concertreservation.journey.seats;

import org.jspecify.annotations.NullMarked;
