/** The locks on seats. */
@NullMarked
package io.concertreservation.adapter.out.redis.reservation;

import org.jspecify.annotations.NullMarked;
