/** Streams of server-sent events: how many there may be, what slow readers miss, and how they end. */
@NullMarked
package io.concertreservation.adapter.in.rest.stream;

import org.jspecify.annotations.NullMarked;
