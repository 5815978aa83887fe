package io.concertreservation.journey.support;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The keys of an identity provider of our own and of the queue's seal, made anew for each run. */
final class Keys {

    private static final String PRIVATE = "concert.test.jwt.private";
    private static final String PUBLIC = "concert.test.jwt.public";
    private static final String SEAL = "concert.test.seal";

    private Keys() {}

    /** Makes the keys once; in system properties, because every Quarkus class loader has static fields of its own. */
    private static void make() throws GeneralSecurityException {
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(PRIVATE) != null) {
                return;
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            Base64.Encoder base64 = Base64.getEncoder();
            System.setProperty(PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(SEAL, "test:" + base64.encodeToString(secret));
            System.setProperty(PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
        }
    }

    static String publicKey() {
        return property(PUBLIC);
    }

    static String sealKey() {
        return property(SEAL);
    }

    static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(property(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
    }

    private static String property(String name) {
        try {
            make();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
        return System.getProperty(name);
    }
}
