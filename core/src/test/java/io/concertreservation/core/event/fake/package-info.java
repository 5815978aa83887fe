/** The outbox and the stream of events, kept in memory. */
@NullMarked
package io.concertreservation.core.event.fake;

import org.jspecify.annotations.NullMarked;
