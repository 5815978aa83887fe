/** What the queue asks of the world: the room itself, its desk, its controls and the seal. */
@NullMarked
package io.concertreservation.core.queue.port;

import org.jspecify.annotations.NullMarked;
