/** Reservations over HTTP. */
@NullMarked
package io.concertreservation.adapter.in.rest.reservation;

import org.jspecify.annotations.NullMarked;
