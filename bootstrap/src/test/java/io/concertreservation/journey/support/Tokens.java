package io.concertreservation.journey.support;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Access tokens as an identity provider would issue them. */
public final class Tokens {

    private static final String ISSUER = "concert-reservation";
    private static final Duration LIFE = Duration.ofHours(1);

    private Tokens() {}

    public static String of(String user, String... groups) {
        return Jwt.issuer(ISSUER)
                .subject(user)
                .groups(Set.of(groups))
                .expiresIn(LIFE)
                .sign(Keys.privateKey());
    }

    /** One that was good an hour ago. */
    public static String expired(String user, String... groups) {
        Instant end = Instant.now().minus(LIFE);
        return Jwt.issuer(ISSUER)
                .subject(user)
                .groups(Set.of(groups))
                .issuedAt(end.minus(LIFE))
                .expiresAt(end)
                .sign(Keys.privateKey());
    }

    /** One of another issuer, though signed with the right key. */
    public static String ofStranger(String user, String... groups) {
        return Jwt.issuer("somebody-else").subject(user).groups(Set.of(groups)).sign(Keys.privateKey());
    }

    /** One that claims to be right but is signed with a key of its own. */
    public static String forged(String user, String... groups) {
        return Jwt.issuer(ISSUER).subject(user).groups(Set.of(groups)).sign(anyKey());
    }

    private static PrivateKey anyKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
    }
}
