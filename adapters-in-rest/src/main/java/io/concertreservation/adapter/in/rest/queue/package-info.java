/** The queue over HTTP. */
@NullMarked
package io.concertreservation.adapter.in.rest.queue;

import org.jspecify.annotations.NullMarked;
