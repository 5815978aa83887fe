/** The API describes itself. */
@NullMarked
package io.concertreservation.journey.document;

import org.jspecify.annotations.NullMarked;
