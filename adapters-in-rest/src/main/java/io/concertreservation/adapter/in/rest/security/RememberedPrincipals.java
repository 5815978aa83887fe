package io.concertreservation.adapter.in.rest.security;

import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import org.jose4j.jwt.NumericDate;

/** Verifies whoever asks again and again once a minute: a signature costs more than most answers. */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
class RememberedPrincipals extends JWTCallerPrincipalFactory {
    private final JWTCallerPrincipalFactory verifier = new DefaultJWTCallerPrincipalFactory();
    private final KnownTokens known = new KnownTokens(RememberedPrincipals::timeOfVerifier, Ticker.systemTicker());

    @Override
    public JWTCallerPrincipal parse(String text, JWTAuthContextInfo rules) throws ParseException {
        return known.find(text, rules, () -> verifier.parse(text, rules));
    }

    /** A token ends by the same clock here and there. */
    private static Instant timeOfVerifier() {
        return Instant.ofEpochMilli(NumericDate.now().getValueInMillis());
    }
}
