package io.concertreservation.bootstrap.run;

import io.concertreservation.bootstrap.jdk.SampleKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Base64;

/**
 * The secrets of a local installation, made on its first run: they are worth nothing elsewhere, and marked so that
 * production refuses them.
 *
 * @param publicKey verifies access tokens
 * @param privateKey signs the demo's access tokens
 * @param queueKey seals queue tokens, as name:base64
 */
public record LocalKeys(Path publicKey, Path privateKey, String queueKey) {

    private static final int QUEUE_KEY_BYTES = 32;

    public static LocalKeys in(Path folder) throws IOException {
        Path publicKey = folder.resolve("access-public.pem");
        Path privateKey = folder.resolve("access-private.pem");
        Path queueKey = folder.resolve("queue.key");
        // The queue key comes last, so that an interrupted first run begins again.
        if (!Files.exists(queueKey)) {
            KeyPair pair = newPair();
            Files.writeString(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            writeSecret(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            byte[] random = new byte[QUEUE_KEY_BYTES];
            new SecureRandom().nextBytes(random);
            writeSecret(queueKey, SampleKeys.NAME + ":" + Base64.getEncoder().encodeToString(random));
        }
        return new LocalKeys(publicKey, privateKey, Files.readString(queueKey).strip());
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(2048, SampleKeys.EXPONENT));
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, body, kind);
    }

    private static void writeSecret(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }
}
