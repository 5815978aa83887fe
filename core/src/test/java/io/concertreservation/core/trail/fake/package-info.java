/** The audit trail in memory. */
@NullMarked
package io.concertreservation.core.trail.fake;

import org.jspecify.annotations.NullMarked;
