package io.concertreservation.bootstrap.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A named key for sealing queue tokens. */
record SealKey(String name, SecretKeySpec secret) {
    static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    /** The mac of a text (RFC 2104), in base64url. */
    String mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Reads {@code name:base64}; a wrong one stops the start with a sentence that does not show it. */
    static SealKey parse(String text) {
        int colon = text.indexOf(':');
        try {
            byte[] bytes = Base64.getDecoder().decode(text.substring(colon + 1));
            if (colon < 1 || bytes.length < SHORTEST) {
                throw new IllegalArgumentException("too short");
            }
            return new SealKey(text.substring(0, colon), new SecretKeySpec(bytes, ALGORITHM));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "concert.queue-token.keys: each key is name:base64 of at least %d bytes; make one with: openssl rand -base64 32"
                            .formatted(SHORTEST));
        }
    }
}
