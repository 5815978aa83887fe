/** Balances and the ledger, kept in memory. */
@NullMarked
package io.concertreservation.core.balance.fake;

import org.jspecify.annotations.NullMarked;
