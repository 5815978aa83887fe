/** What may be asked of the queue. */
@NullMarked
package io.concertreservation.core.queue.usecase;

import org.jspecify.annotations.NullMarked;
