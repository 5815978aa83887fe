/** Paying for a reservation, cancelling it, and the receipt. */
@NullMarked
package io.concertreservation.core.payment.usecase;

import org.jspecify.annotations.NullMarked;
