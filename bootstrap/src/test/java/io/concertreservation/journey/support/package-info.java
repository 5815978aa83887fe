/** The people of the journeys, and what they need: a door to knock at, tokens, a clock, a look behind the scenes. */
@NullMarked
package io.concertreservation.journey.support;

import org.jspecify.annotations.NullMarked;
