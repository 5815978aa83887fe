package io.concertreservation.adapter.in.rest.security;

import io.concertreservation.core.shared.domain.UserId;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The subject of the verified access token. */
@Singleton
final class TokenUser implements CurrentUser {
    private final JsonWebToken token;

    TokenUser(JsonWebToken token) {
        this.token = token;
    }

    @Override
    public UserId id() {
        return new UserId(Objects.requireNonNullElse(token.getSubject(), ""));
    }
}
