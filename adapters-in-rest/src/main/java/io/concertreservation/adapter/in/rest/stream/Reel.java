package io.concertreservation.adapter.in.rest.stream;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is to be sent next, slice by slice. Its owner keeps threads apart. */
final class Reel {
    private static final int SLICE = 32 * 1024;
    private static final byte[] HEARTBEAT = StreamEvent.ascii(":\n\n");
    private static final byte[] NOTHING = {};

    private final Consumer<StreamEvent> begun;
    private byte[] current;
    private int sent;
    private @Nullable StreamEvent next;
    private boolean heartbeat;

    /**
     * A reel that begins with some bytes.
     *
     * @param begun hears of each event of which the first slice is taken
     */
    Reel(byte[] first, Consumer<StreamEvent> begun) {
        this.current = first;
        this.begun = begun;
    }

    /** Puts an event in the place of the one that was not begun; tells whether there was one. */
    boolean put(StreamEvent event) {
        boolean superseded = next != null;
        next = event;
        return superseded;
    }

    /** Sends a sign of life unless something else is to be sent. */
    void beat() {
        heartbeat = true;
    }

    Optional<Buffer> slice() {
        if (sent == current.length) {
            current = following();
            sent = 0;
        }
        int length = Math.min(SLICE, current.length - sent);
        if (length == 0) {
            return Optional.empty();
        }
        Buffer slice = Buffer.buffer(length).appendBytes(current, sent, length);
        sent += length;
        return Optional.of(slice);
    }

    private byte[] following() {
        StreamEvent event = next;
        boolean beat = heartbeat;
        next = null;
        heartbeat = false;
        if (event == null) {
            return beat ? HEARTBEAT : NOTHING;
        }
        begun.accept(event);
        return event.bytes();
    }
}
