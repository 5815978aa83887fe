/** The waiting rooms as Redis has them, looked at many times a second. */
@NullMarked
package io.concertreservation.torture.queue;

import org.jspecify.annotations.NullMarked;
