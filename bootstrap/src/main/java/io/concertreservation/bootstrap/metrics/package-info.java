/** What the service tells of itself in numbers; names and units are in docs/metrics.md. */
@NullMarked
package io.concertreservation.bootstrap.metrics;

import org.jspecify.annotations.NullMarked;
