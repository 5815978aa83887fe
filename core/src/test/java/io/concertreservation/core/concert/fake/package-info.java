/** The programme, kept in memory. */
@NullMarked
package io.concertreservation.core.concert.fake;

import org.jspecify.annotations.NullMarked;
