/** Balances over HTTP. */
@NullMarked
package io.concertreservation.adapter.in.rest.balance;

import org.jspecify.annotations.NullMarked;
