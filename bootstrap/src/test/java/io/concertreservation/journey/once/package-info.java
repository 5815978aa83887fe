/** Requests that take effect once, however often they are sent. */
@NullMarked
package io.concertreservation.journey.once;

import org.jspecify.annotations.NullMarked;
