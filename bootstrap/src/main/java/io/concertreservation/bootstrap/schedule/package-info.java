/** What happens by the clock: each trigger calls one use case. */
@NullMarked
package io.concertreservation.bootstrap.schedule;

import org.jspecify.annotations.NullMarked;
