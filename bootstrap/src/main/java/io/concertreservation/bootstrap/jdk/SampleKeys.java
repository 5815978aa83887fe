package io.concertreservation.bootstrap.jdk;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** How the keys that a local run makes for itself are told from those of production. */
public final class SampleKeys {
    /** The name of the key that seals queue tokens. */
    public static final String NAME = "local";

    /** The public exponent of the key of access tokens: as good as any other, and used by nobody else (F3). */
    public static final BigInteger EXPONENT = BigInteger.valueOf(257);

    private SampleKeys() {}

    /** Whether it is the key of a local run; one that is no key at all stops the start with a sentence of its own. */
    public static boolean isSealOfSample(String text) {
        return SealKey.parse(text).name().equals(NAME);
    }

    /** Whether it is a public key, in PEM or bare, that a local run has made. */
    public static boolean isPublicKeyOfSample(String text) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded))
                            instanceof RSAPublicKey key
                    && key.getPublicExponent().equals(EXPONENT);
        } catch (GeneralSecurityException | IllegalArgumentException anotherKind) {
            return false;
        }
    }
}
