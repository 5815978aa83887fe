/** The service put together: one wiring for each feature. */
@NullMarked
package io.concertreservation.bootstrap;

import org.jspecify.annotations.NullMarked;
