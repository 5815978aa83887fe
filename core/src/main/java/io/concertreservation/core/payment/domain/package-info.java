/** Payments, and what became of them. */
@NullMarked
package io.concertreservation.core.payment.domain;

import org.jspecify.annotations.NullMarked;
