package io.concertreservation.core.shared.usecase;

import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.UserId;
import java.util.Optional;

/** Keeps one user, or one address, from asking for everything. */
@FunctionalInterface
public interface LimitRate {
    /** Counts the activity, and throws a refusal {@code too-many-requests} that tells when to come back. */
    void require(Activity activity, Optional<UserId> user, String address);
}
