package io.concertreservation.walls.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.concertreservation.journey.support.JourneySettings;
import io.concertreservation.journey.support.Tokens;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Who somebody claims to be, rightly or not, and the role that this gives them. */
enum Identity {
    NOBODY(null, ""),
    NONSENSE(null, "Bearer nonsense"),
    EMPTY(null, "Bearer "),
    OTHER_SCHEME(null, "Basic bWluYTptaW5h"),
    EXPIRED(null, "Bearer " + Tokens.expired("mina", "buyer", "organizer", "operator")),
    OF_ANOTHER_ISSUER(null, "Bearer " + Tokens.ofStranger("mina", "buyer", "organizer", "operator")),
    SIGNED_BY_ANOTHER(null, "Bearer " + Tokens.forged("mina", "buyer", "organizer", "operator")),
    UNSIGNED(null, "Bearer " + unsigned()),
    UNSIGNED_WITH_A_SIGNATURE(null, "Bearer " + unsigned() + "c2lnbmF0dXJl"),
    SIGNED_WITH_THE_PUBLIC_KEY(null, "Bearer " + signedWithThePublicKey()),
    BUYER("buyer", "Bearer " + Tokens.of("mina", "buyer")),
    ORGANIZER("organizer", "Bearer " + Tokens.of("olga", "organizer")),
    OPERATOR("operator", "Bearer " + Tokens.of("otto", "operator")),
    WITHOUT_GROUPS("none", "Bearer " + Tokens.of("noah")),
    OF_A_GROUP_UNHEARD_OF("none", "Bearer " + Tokens.of("adam", "admin", "Buyer", "OPERATOR", "*"));

    /** Whom the access token names and lets in somewhere, or nobody who could be believed. */
    private final Optional<String> role;

    private final String header;

    Identity(@Nullable String role, String header) {
        this.role = Optional.ofNullable(role);
        this.header = header;
    }

    boolean isKnown() {
        return role.isPresent();
    }

    String role() {
        return role.orElse("");
    }

    /** What is put into {@code Authorization}; nothing when it is empty. */
    String header() {
        return header;
    }

    private static String unsigned() {
        return part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims() + ".";
    }

    /** Where a verifier lets the token choose the algorithm, the public key is taken for a shared secret. */
    private static String signedWithThePublicKey() {
        try {
            byte[] key = JourneySettings.common().get("mp.jwt.verify.publickey").getBytes(UTF_8);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            String signed = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + claims();
            return signed + "." + base64(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String claims() {
        long now = Instant.now().getEpochSecond();
        return part(("{\"iss\":\"concert-reservation\",\"sub\":\"mina\",\"iat\":%d,\"exp\":%d,\"jti\":\"1\","
                        + "\"groups\":[\"buyer\",\"organizer\",\"operator\"]}")
                .formatted(now, now + 3_600));
    }

    private static String part(String json) {
        return base64(json.getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
