/** Nobody does or learns what is not theirs to do or to learn. */
@NullMarked
package io.concertreservation.walls.access;

import org.jspecify.annotations.NullMarked;
