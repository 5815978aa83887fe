/** What may be asked of a balance: charge, show, take, give back. */
@NullMarked
package io.concertreservation.core.balance.usecase;

import org.jspecify.annotations.NullMarked;
