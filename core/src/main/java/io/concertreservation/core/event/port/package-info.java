/** Where facts wait to be told, and the stream that tells them. */
@NullMarked
package io.concertreservation.core.event.port;

import org.jspecify.annotations.NullMarked;
