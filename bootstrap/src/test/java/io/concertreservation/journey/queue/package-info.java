/** Queues let people in, in the order of their arrival. */
@NullMarked
package io.concertreservation.journey.queue;

import org.jspecify.annotations.NullMarked;
