/** Payments, kept by MySQL. */
@NullMarked
package io.concertreservation.adapter.out.persistence.payment;

import org.jspecify.annotations.NullMarked;
