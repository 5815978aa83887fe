/** Compares history, tables, ledger, stream and queue with each promise. */
@NullMarked
package io.concertreservation.torture.check;

import org.jspecify.annotations.NullMarked;
