/** The audit trail in MySQL. */
@NullMarked
package io.concertreservation.adapter.out.persistence.trail;

import org.jspecify.annotations.NullMarked;
