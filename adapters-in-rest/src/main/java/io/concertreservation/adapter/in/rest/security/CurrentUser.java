package io.concertreservation.adapter.in.rest.security;

import io.concertreservation.core.shared.domain.UserId;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, by the subject of the verified access token. */
@Singleton
public final class CurrentUser {
    private final JsonWebToken token;

    CurrentUser(JsonWebToken token) {
        this.token = token;
    }

    /** Throws a refusal {@code invalid-user} for a token that names nobody. */
    public UserId id() {
        return new UserId(Objects.requireNonNullElse(token.getSubject(), ""));
    }
}
