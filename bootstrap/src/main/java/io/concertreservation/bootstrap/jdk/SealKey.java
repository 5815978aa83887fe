package io.concertreservation.bootstrap.jdk;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/** A named key for sealing queue tokens. */
record SealKey(String name, SecretKeySpec secret) {
    static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

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
