/** Runs the whole service on one machine, with servers and data of its own. */
@NullMarked
package io.concertreservation.bootstrap.run;

import org.jspecify.annotations.NullMarked;
