/** Payments over HTTP. */
@NullMarked
package io.concertreservation.adapter.in.rest.payment;

import org.jspecify.annotations.NullMarked;
