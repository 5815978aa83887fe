package io.concertreservation.core.shared.server;

import org.jspecify.annotations.Nullable;

/** A server could not be started here; the message is one sentence that tells a person what to do. */
public final class ServerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerUnavailableException(String whatToDo) {
        super(whatToDo);
    }

    public ServerUnavailableException(String whatToDo, @Nullable Throwable cause) {
        super(whatToDo, cause);
    }
}
