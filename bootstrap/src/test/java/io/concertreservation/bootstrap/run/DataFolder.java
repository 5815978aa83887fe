package io.concertreservation.bootstrap.run;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which data, keys and logs are kept between runs; used by one run at a time. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path root;
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** The folder, ours alone until it is closed; empty when another run has it. */
    static Optional<DataFolder> tryOpen(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(root, lock));
        } catch (IOException e) {
            throw new ServerUnavailableException(
                    "The folder " + root + " cannot be written to (" + e.getMessage() + ").", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException oursAlready) {
            return null;
        }
    }

    /** Removes everything that earlier runs left. */
    void startOver() throws IOException {
        List<Path> contents;
        try (Stream<Path> entries = Files.list(root)) {
            contents = entries.filter(entry -> !entry.endsWith(LOCK)).toList();
        }
        for (Path entry : contents) {
            CacheFolder.delete(entry);
        }
    }

    Path mySql() {
        return root.resolve("mysql");
    }

    Path redis() {
        return root.resolve("redis");
    }

    Path keys() throws IOException {
        return Files.createDirectories(root.resolve("keys"));
    }

    /** The log of the instance on that port, empty at its start. */
    Path newLog(int port) throws IOException {
        Path log = Files.createDirectories(root.resolve("logs")).resolve("service-" + port + ".log");
        Files.deleteIfExists(log);
        return log;
    }

    /** Where a run says how its servers are reached. */
    static Path addresses(Path root) {
        return root.resolve("running.properties");
    }

    Path addresses() {
        return addresses(root);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(addresses());
        lock.acquiredBy().close();
    }
}
