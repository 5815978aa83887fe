/** Accounts and the double entry behind each change of a balance. */
@NullMarked
package io.concertreservation.core.balance.domain;

import org.jspecify.annotations.NullMarked;
