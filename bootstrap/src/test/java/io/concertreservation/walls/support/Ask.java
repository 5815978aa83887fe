package io.concertreservation.walls.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.concertreservation.journey.support.Door;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A request to the byte.
 *
 * @param target as it is put on the request line, so already encoded, if at all
 * @param headers each character a byte; the length of the body and the end of the connection are added
 * @param body each character a byte; nothing when it is empty
 */
public record Ask(String method, String target, Map<String, String> headers, String body) {

    /** Stands in a header for a key that is another each time the request is sent. */
    public static final String NEW_KEY = "{new-key}";

    public static Ask of(String method, String target) {
        return new Ask(method, target, Map.of(), "");
    }

    public Ask with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Ask(method, target, more, body);
    }

    public Ask without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Ask(method, target, fewer, body);
    }

    public Ask by(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    public Ask at(String otherTarget) {
        return new Ask(method, otherTarget, headers, body);
    }

    /** With a body, and as JSON unless it has been called something else. */
    public Ask saying(byte[] content) {
        Ask typed = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        return new Ask(method, target, typed.headers, new String(content, ISO_8859_1));
    }

    public Ask saying(String content) {
        return saying(content.getBytes(UTF_8));
    }

    public Answer send() {
        return Wire.send(Door.here().where().get(), bytes());
    }

    public byte[] bytes() {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, target));
        headers.forEach((name, value) -> head.append(name)
                .append(": ")
                .append(value.replace(NEW_KEY, UUID.randomUUID().toString()))
                .append("\r\n"));
        if (!headers.containsKey("Content-Length") && (!body.isEmpty() || !"GET".equals(method))) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n").append(body);
        return head.toString().getBytes(ISO_8859_1);
    }

    /** Without the tokens, which are nobody's business. */
    @Override
    public String toString() {
        String text = new String(without("Authorization").without("Queue-Token").bytes(), UTF_8);
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }
}
