package io.concertreservation.bootstrap;

import io.concertreservation.adapter.in.rest.security.CurrentUser;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.trail.port.Actor;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;

/** Whoever sent the request that this thread serves. */
@Singleton
class RequestActor implements Actor {
    private static final UserId SYSTEM = new UserId("system");

    private final CurrentUser user;
    private final SecurityIdentity identity;

    RequestActor(CurrentUser user, SecurityIdentity identity) {
        this.user = user;
        this.identity = identity;
    }

    @Override
    public UserId current() {
        boolean asked = Arc.container().requestContext().isActive() && !identity.isAnonymous();
        return asked ? user.id() : SYSTEM;
    }
}
