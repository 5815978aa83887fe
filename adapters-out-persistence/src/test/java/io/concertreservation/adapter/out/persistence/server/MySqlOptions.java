package io.concertreservation.adapter.out.persistence.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a MySQL server is started.
 *
 * @param dataFolder where the data is kept between starts; empty for a temporary folder that goes with the server
 * @param port the port on 127.0.0.1, 0 for any free one
 * @param durable whether a commit outlives a power cut; tests do without
 * @param bufferPoolMegabytes memory for pages
 * @param timeZone the zone of sessions that ask for none, such as {@code +09:00}
 * @param diary whether it can be asked which statements it was sent, in which order
 */
public record MySqlOptions(
        Optional<Path> dataFolder, int port, boolean durable, int bufferPoolMegabytes, String timeZone, boolean diary) {

    private static final String UTC = "+00:00";

    /** A server that forgets everything when it is closed, quick rather than durable. */
    public static MySqlOptions forTests() {
        return new MySqlOptions(Optional.empty(), 0, false, 128, UTC, false);
    }

    /** A server that keeps every committed transaction in the given folder. */
    public static MySqlOptions durable(Path dataFolder) {
        return new MySqlOptions(Optional.of(dataFolder), 0, true, 512, UTC, false);
    }

    public MySqlOptions withPort(int chosen) {
        return new MySqlOptions(dataFolder, chosen, durable, bufferPoolMegabytes, timeZone, diary);
    }

    public MySqlOptions withDataFolder(Path folder) {
        return new MySqlOptions(Optional.of(folder), port, durable, bufferPoolMegabytes, timeZone, diary);
    }

    public MySqlOptions withBufferPool(int megabytes) {
        return new MySqlOptions(dataFolder, port, durable, megabytes, timeZone, diary);
    }

    public MySqlOptions withTimeZone(String zone) {
        return new MySqlOptions(dataFolder, port, durable, bufferPoolMegabytes, zone, diary);
    }

    /** Keeps the last statements in {@code performance_schema.events_statements_history_long}. */
    public MySqlOptions withDiary() {
        return new MySqlOptions(dataFolder, port, durable, bufferPoolMegabytes, timeZone, true);
    }
}
