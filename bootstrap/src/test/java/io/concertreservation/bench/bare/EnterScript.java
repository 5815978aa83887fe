package io.concertreservation.bench.bare;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The call by which the service puts somebody into a queue whose settings nobody has changed. */
public final class EnterScript {

    private static final String PLACE = "/io/concertreservation/adapter/out/redis/queue/";
    private static final List<String> KEYS =
            List.of("state", "control", "waiting", "away", "active", "unclaimed", "turns", "seen", "waits");
    private static final List<String> SETTINGS =
            List.of("OPEN", "600", "100", "600000", "60000", "30000", "600000", "1000");
    private static final String FINGERPRINT = fingerprint();

    private EnterScript() {}

    /** By its fingerprint: a Redis that the service has used knows the script. */
    public static Request call(String concert, String user) {
        Request request = Request.cmd(Command.EVALSHA).arg(FINGERPRINT).arg(KEYS.size());
        KEYS.forEach(key -> request.arg("{q:" + concert + "}:" + key));
        request.arg(UUID.randomUUID().toString());
        SETTINGS.forEach(request::arg);
        return request.arg(user);
    }

    private static String fingerprint() {
        try {
            byte[] text = (read("room.lua") + "\n" + read("enter.lua")).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read(String file) {
        try (InputStream script = EnterScript.class.getResourceAsStream(PLACE + file)) {
            return new String(Objects.requireNonNull(script, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
