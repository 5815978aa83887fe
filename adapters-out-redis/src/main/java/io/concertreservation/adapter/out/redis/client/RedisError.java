package io.concertreservation.adapter.out.redis.client;

import java.util.Set;

/** What Redis answers to a command that it does not carry out; the first word of the message is its code. */
public final class RedisError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the client itself puts in the place of an answer when the connection ends before there is one. */
    private static final String CONNECTION_CLOSED = "CONNECTION_CLOSED";

    /** The codes that tell of the server's state and not of the command. */
    private static final Set<String> OUTAGES = Set.of(
            "LOADING",
            "BUSY",
            "CLUSTERDOWN",
            "TRYAGAIN",
            "MASTERDOWN",
            "READONLY",
            "NOREPLICAS",
            "MISCONF",
            "OOM",
            "NOAUTH",
            "WRONGPASS",
            CONNECTION_CLOSED);

    RedisError(String message) {
        super(message);
    }

    /** Whether the answer has that code, such as {@code NOSCRIPT}. */
    public boolean is(String code) {
        String message = String.valueOf(getMessage());
        return message.equals(code) || message.startsWith(code + " ");
    }

    boolean isOutage() {
        return OUTAGES.stream().anyMatch(this::is);
    }
}
