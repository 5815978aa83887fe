/** Seats and who has them, kept by MySQL. */
@NullMarked
package io.concertreservation.adapter.out.persistence.reservation;

import org.jspecify.annotations.NullMarked;
