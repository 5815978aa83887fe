/** What the builds of the service cost and give: start, memory and throughput, side by side. */
@NullMarked
package io.concertreservation.figures;

import org.jspecify.annotations.NullMarked;
