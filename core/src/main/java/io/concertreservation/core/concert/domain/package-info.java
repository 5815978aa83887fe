/** Venues, concerts, their schedules and sections, and the window in which they sell. */
@NullMarked
package io.concertreservation.core.concert.domain;

import org.jspecify.annotations.NullMarked;
