/** What may be asked of seats: show, hold, release, expire, sell. */
@NullMarked
package io.concertreservation.core.reservation.usecase;

import org.jspecify.annotations.NullMarked;
