package io.concertreservation.bench.load;

import java.util.function.Supplier;

/** One request, ready to be sent. */
public final class Ask {

    private final byte[] bytes;
    private final Heard heard;

    /** Who is told of an answer; its body is read only if it is asked for. */
    @FunctionalInterface
    public interface Heard {
        void answered(int status, Supplier<String> body);
    }

    public Ask(byte[] bytes, Heard heard) {
        this.bytes = bytes;
        this.heard = heard;
    }

    /** One whose answer matters by its status only. */
    public Ask(byte[] bytes) {
        this(bytes, (status, body) -> {});
    }

    byte[] bytes() {
        return bytes;
    }

    Heard heard() {
        return heard;
    }
}
