package io.concertreservation.core.shared.server;

import java.io.IOException;
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

    /** Files could not be written, or a program not be run: nearly always because a disk is full. */
    static ServerUnavailableException withoutRoom(String server, IOException cause) {
        return new ServerUnavailableException(
                server + " could not be started (" + cause.getMessage() + "): is there room on the disk?", cause);
    }
}
