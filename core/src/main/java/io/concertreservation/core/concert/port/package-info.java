/** Where the programme is kept. */
@NullMarked
package io.concertreservation.core.concert.port;

import org.jspecify.annotations.NullMarked;
