/** Money is charged, taken and given back, never lost or made. */
@NullMarked
package io.concertreservation.journey.money;

import org.jspecify.annotations.NullMarked;
