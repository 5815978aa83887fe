/** Nothing that is sent, however wrong, breaks the service, changes anything or makes it talk. */
@NullMarked
package io.concertreservation.walls.input;

import org.jspecify.annotations.NullMarked;
