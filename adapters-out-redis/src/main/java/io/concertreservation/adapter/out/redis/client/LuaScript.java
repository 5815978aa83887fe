package io.concertreservation.adapter.out.redis.client;

import io.vertx.mutiny.redis.client.Response;
import io.vertx.redis.client.Command;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A script that Redis runs as one step; sent by its fingerprint, and in full to a Redis that does not know it. */
public final class LuaScript {

    private final String text;
    private final String fingerprint;

    private LuaScript(String text) {
        this.text = text;
        this.fingerprint = fingerprintOf(text);
    }

    /** Puts a script together from files next to the class, in this order. */
    public static LuaScript of(Class<?> place, String... files) {
        return new LuaScript(Arrays.stream(files).map(file -> read(place, file)).collect(Collectors.joining("\n")));
    }

    /** Runs the script; all keys must belong to one slot of a cluster. */
    public Response run(RedisGate gate, List<String> keys, List<String> arguments) {
        try {
            return answer(gate, Command.EVALSHA, fingerprint, keys, arguments);
        } catch (RedisError e) {
            if (!e.is("NOSCRIPT")) {
                throw e;
            }
            return answer(gate, Command.EVAL, text, keys, arguments);
        }
    }

    /** The same without waiting, for what is a help if it succeeds and no harm if it does not. */
    public void send(RedisGate gate, List<String> keys, List<String> arguments) {
        gate.send(Command.EVAL, words(text, keys, arguments));
    }

    private static Response answer(
            RedisGate gate, Command command, String script, List<String> keys, List<String> arguments) {
        return Objects.requireNonNull(gate.ask(command, words(script, keys, arguments)), "every script answers");
    }

    private static List<String> words(String script, List<String> keys, List<String> arguments) {
        List<String> all = new ArrayList<>(2 + keys.size() + arguments.size());
        all.add(script);
        all.add(String.valueOf(keys.size()));
        all.addAll(keys);
        all.addAll(arguments);
        return all;
    }

    private static String read(Class<?> place, String file) {
        try (InputStream stream = place.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprintOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
