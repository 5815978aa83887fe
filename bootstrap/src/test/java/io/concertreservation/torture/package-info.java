/** The torture kit: buyers race and parts fail, by a seed, and a checker compares what was answered with what is there. */
@NullMarked
package io.concertreservation.torture;

import org.jspecify.annotations.NullMarked;
