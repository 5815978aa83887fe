package io.concertreservation.adapter.in.rest.shared;

import io.concertreservation.adapter.in.rest.security.ClientAddress;
import io.concertreservation.adapter.in.rest.security.CurrentUser;
import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.usecase.LimitRate;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks, at the door, whether somebody comes too often. */
@Singleton
public final class Pacing {
    private final LimitRate limitRate;
    private final ClientAddress address;
    private final CurrentUser user;

    Pacing(LimitRate limitRate, ClientAddress address, CurrentUser user) {
        this.limitRate = limitRate;
        this.address = address;
        this.user = user;
    }

    /** Throws a refusal {@code too-many-requests}, for the user or for the address. */
    public void require(Activity activity) {
        limitRate.require(activity, Optional.of(user.id()), address.get());
    }

    /** The same where nobody knows who asks. */
    public void requireOfAddress(Activity activity) {
        limitRate.require(activity, Optional.empty(), address.get());
    }
}
