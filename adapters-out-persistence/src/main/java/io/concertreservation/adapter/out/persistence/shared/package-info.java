/** Transactions, time and the memory of answers, kept by MySQL. */
@NullMarked
package io.concertreservation.adapter.out.persistence.shared;

import org.jspecify.annotations.NullMarked;
