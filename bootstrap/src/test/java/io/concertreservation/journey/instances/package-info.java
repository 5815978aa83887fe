/** Several processes share one MySQL and one Redis. */
@NullMarked
package io.concertreservation.journey.instances;

import org.jspecify.annotations.NullMarked;
