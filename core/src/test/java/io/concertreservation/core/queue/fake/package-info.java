/** The waiting rooms, kept in memory. */
@NullMarked
package io.concertreservation.core.queue.fake;

import org.jspecify.annotations.NullMarked;
