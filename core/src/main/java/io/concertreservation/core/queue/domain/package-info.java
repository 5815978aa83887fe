/** The waiting room's language: ticket, token, position, pace. */
@NullMarked
package io.concertreservation.core.queue.domain;

import org.jspecify.annotations.NullMarked;
