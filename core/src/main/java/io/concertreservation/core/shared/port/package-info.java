/** What every feature asks of the world: transactions, ids, and a memory of answers. */
@NullMarked
package io.concertreservation.core.shared.port;

import org.jspecify.annotations.NullMarked;
