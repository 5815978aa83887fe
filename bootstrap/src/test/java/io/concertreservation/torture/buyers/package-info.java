/** Buyers who know the public HTTP API and nothing else. */
@NullMarked
package io.concertreservation.torture.buyers;

import org.jspecify.annotations.NullMarked;
