/** A buyer's whole life with the service. */
@NullMarked
package io.concertreservation.journey.buyer;

import org.jspecify.annotations.NullMarked;
