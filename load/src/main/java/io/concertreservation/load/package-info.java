/** The people of an on-sale day, as Gatling plays them against running instances of the service. */
@NullMarked
package io.concertreservation.load;

import org.jspecify.annotations.NullMarked;
