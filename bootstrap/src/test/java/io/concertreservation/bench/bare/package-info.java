/** The same work without the service: commands and statements sent by bare clients. */
@NullMarked
package io.concertreservation.bench.bare;

import org.jspecify.annotations.NullMarked;
