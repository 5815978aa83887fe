/** What is compared with what, how, and what came of it. */
@NullMarked
package io.concertreservation.bench.row;

import org.jspecify.annotations.NullMarked;
