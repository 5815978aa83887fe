/** Where seats and reservations are kept, and the lock that keeps the crowd out. */
@NullMarked
package io.concertreservation.core.reservation.port;

import org.jspecify.annotations.NullMarked;
