/** An on-sale day in one run: everybody comes within a minute, and what the service did is drawn over time. */
@NullMarked
package io.concertreservation.onsale;

import org.jspecify.annotations.NullMarked;
