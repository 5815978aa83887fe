/** Events on their way to the stream, kept by MySQL. */
@NullMarked
package io.concertreservation.adapter.out.persistence.event;

import org.jspecify.annotations.NullMarked;
