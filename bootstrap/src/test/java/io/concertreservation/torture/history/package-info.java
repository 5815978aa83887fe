/** What the buyers asked and were answered, and what nobody knows. */
@NullMarked
package io.concertreservation.torture.history;

import org.jspecify.annotations.NullMarked;
