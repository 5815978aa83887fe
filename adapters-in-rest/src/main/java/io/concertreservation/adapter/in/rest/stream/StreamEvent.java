package io.concertreservation.adapter.in.rest.stream;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An event as it is sent, written once for all who get it. */
public final class StreamEvent {
    private static final byte[] END = ascii("\n\n");

    private final @Nullable String id;
    private final byte[] bytes;

    private StreamEvent(@Nullable String id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
    }

    /**
     * An event of that name.
     *
     * @param id what a client names as {@code Last-Event-ID} to go on from here, or null
     * @param json on one line
     */
    public static StreamEvent of(String name, @Nullable String id, byte[] json) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(json.length + 128);
        frame.writeBytes(ascii(id == null ? "" : "id: " + id + "\n"));
        frame.writeBytes(ascii("event: " + name + "\ndata: "));
        frame.writeBytes(json);
        frame.writeBytes(END);
        return new StreamEvent(id, frame.toByteArray());
    }

    /** Tells the client to come back, here or elsewhere, after so long. */
    static StreamEvent reconnect(long millis) {
        return new StreamEvent(
                null, ascii("event: reconnect\nretry: %1$d\ndata: {\"retryAfterMillis\":%1$d}\n\n".formatted(millis)));
    }

    @Nullable
    String id() {
        return id;
    }

    byte[] bytes() {
        return bytes;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
