/** Measures the packaged service against what it is made of, in one run on one machine. */
@NullMarked
package io.concertreservation.bench;

import org.jspecify.annotations.NullMarked;
