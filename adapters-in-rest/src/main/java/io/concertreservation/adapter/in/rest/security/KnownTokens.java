package io.concertreservation.adapter.in.rest.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Verified access tokens, remembered for a minute and never past their end. A key that is withdrawn opens what it has opened
 * for a minute more. What was refused is not remembered.
 */
final class KnownTokens {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 5_000;
    /** In characters. What a verifier overlooks may be added to a token, and each such text would be remembered. */
    private static final int LONGEST = 2_048;

    /** Verifies a token. */
    @FunctionalInterface
    interface Verifier {
        JWTCallerPrincipal verify() throws ParseException;
    }

    /** What was verified, and by which rules. */
    private record Verified(String text, JWTAuthContextInfo rules) {}

    private final InstantSource clock;
    private final Cache<Verified, JWTCallerPrincipal> known;

    /** @param ticker passes as the clock does */
    KnownTokens(InstantSource clock, Ticker ticker) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    JWTCallerPrincipal find(String text, JWTAuthContextInfo rules, Verifier verifier) throws ParseException {
        Verified what = new Verified(text, rules);
        JWTCallerPrincipal token = known.getIfPresent(what);
        if (token == null || isOver(token)) {
            token = verifier.verify();
            if (text.length() <= LONGEST) {
                known.put(what, token);
            }
        }
        return token;
    }

    private boolean isOver(JWTCallerPrincipal token) {
        return clock.instant().getEpochSecond() >= token.getExpirationTime();
    }
}
