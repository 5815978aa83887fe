/** Sample data: a handful to try the service with, or as much as a load test wants. */
@NullMarked
package io.concertreservation.adapter.out.persistence.sample;

import org.jspecify.annotations.NullMarked;
