/** Payments, kept in memory. */
@NullMarked
package io.concertreservation.core.payment.fake;

import org.jspecify.annotations.NullMarked;
