package io.concertreservation.adapter.out.redis.client;

import java.util.Set;

/** What Redis answers to a command that it does not carry out; the first word of the message is its code. */
public final class RedisError extends RuntimeException {

    private static final long serialVersionUID = 1L;

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
            "WRONGPASS");

    RedisError(String message) {
        super(message);
    }

    /** Whether the answer has that code, such as {@code NOSCRIPT}. */
    public boolean is(String code) {
        return String.valueOf(getMessage()).startsWith(code + " ");
    }

    boolean isOutage() {
        return OUTAGES.stream().anyMatch(this::is);
    }
}
