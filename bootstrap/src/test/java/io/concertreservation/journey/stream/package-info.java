/** People listen to streams: to their place in a queue, and to the seats of a date. */
@NullMarked
package io.concertreservation.journey.stream;

import org.jspecify.annotations.NullMarked;
