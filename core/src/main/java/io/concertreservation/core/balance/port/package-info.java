/** Where balances and the ledger are kept. */
@NullMarked
package io.concertreservation.core.balance.port;

import org.jspecify.annotations.NullMarked;
