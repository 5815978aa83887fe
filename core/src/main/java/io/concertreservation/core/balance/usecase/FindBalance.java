package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.shared.domain.UserId;

/** Shows what a user has. */
@FunctionalInterface
public interface FindBalance {
    /** Zero for a user who never charged. */
    Account find(UserId user);
}
