/** The programme and its seats over HTTP. */
@NullMarked
package io.concertreservation.adapter.in.rest.concert;

import org.jspecify.annotations.NullMarked;
