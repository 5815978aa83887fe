package io.concertreservation.core.shared.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a server keeps its data.
 *
 * @param temporary whether the folder goes with the server
 */
public record ServerFolder(Path path, boolean temporary) {

    /** The wanted folder, or a new one that goes with the server. */
    public static ServerFolder of(String server, Optional<Path> wanted) {
        try {
            return wanted.isPresent()
                    ? new ServerFolder(Files.createDirectories(wanted.get().toAbsolutePath()), false)
                    : new ServerFolder(Files.createTempDirectory("concert-" + server.toLowerCase(Locale.ROOT)), true);
        } catch (IOException e) {
            throw ServerUnavailableException.withoutRoom(server, e);
        }
    }

    /** To be called when the server has ended. */
    void leave() {
        if (temporary) {
            try {
                CacheFolder.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
