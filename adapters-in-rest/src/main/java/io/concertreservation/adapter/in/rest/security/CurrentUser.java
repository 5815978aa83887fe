package io.concertreservation.adapter.in.rest.security;

import io.concertreservation.core.shared.domain.UserId;

/** Who asks. */
@FunctionalInterface
public interface CurrentUser {
    /** Throws a refusal {@code invalid-user} for a token that names nobody. */
    UserId id();
}
