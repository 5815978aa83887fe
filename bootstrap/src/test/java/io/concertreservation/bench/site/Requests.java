package io.concertreservation.bench.site;

import java.nio.charset.StandardCharsets;

/** Requests as they go over the wire. */
public final class Requests {

    private static final String HOST = " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n";

    private Requests() {}

    /** The API's root: the same for everybody. */
    public static byte[] constant() {
        return get("", "");
    }

    public static byte[] poll(String token) {
        return get("/queue-tokens/current", queue(token));
    }

    public static byte[] seats(String schedule, String token, String tag) {
        return get(
                "/schedules/" + schedule + "/seats", queue(token) + (tag.isEmpty() ? "" : line("If-None-Match", tag)));
    }

    public static byte[] concert(String concert) {
        return get("/concerts/" + concert, "");
    }

    public static byte[] balance(String access) {
        return get("/balance", bearer(access));
    }

    public static byte[] enter(String concert, String access) {
        return post("/concerts/" + concert + "/queue-tokens", bearer(access), "");
    }

    public static byte[] hold(String access, String token, String key, String schedule, long seat) {
        return post(
                "/reservations",
                bearer(access) + queue(token) + line("Idempotency-Key", key),
                "{\"scheduleId\":\"%s\",\"seatIds\":[%d]}".formatted(schedule, seat));
    }

    public static byte[] pay(String access, String key, String reservation) {
        return post(
                "/payments",
                bearer(access) + line("Idempotency-Key", key),
                "{\"reservationId\":\"%s\"}".formatted(reservation));
    }

    public static byte[] charge(String access, String key, long amount) {
        return post(
                "/balance/charges", bearer(access) + line("Idempotency-Key", key), "{\"amount\":%d}".formatted(amount));
    }

    private static byte[] get(String path, String headers) {
        return bytes("GET /api/v1" + path + HOST + headers + "\r\n");
    }

    private static byte[] post(String path, String headers, String body) {
        String about = body.isEmpty() ? "" : line("Content-Type", "application/json");
        return bytes("POST /api/v1" + path + HOST + headers + about + line("Content-Length", "" + body.length())
                + "\r\n" + body);
    }

    private static String bearer(String access) {
        return line("Authorization", "Bearer " + access);
    }

    private static String queue(String token) {
        return line("Queue-Token", token);
    }

    private static String line(String name, String value) {
        return name + ": " + value + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
