/** Balances and the ledger, kept by MySQL. */
@NullMarked
package io.concertreservation.adapter.out.persistence.balance;

import org.jspecify.annotations.NullMarked;
