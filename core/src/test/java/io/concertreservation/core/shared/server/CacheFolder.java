package io.concertreservation.core.shared.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The user's cache folder for what is unpacked or prepared once, safe to use by several processes at the same time. */
public final class CacheFolder {

    /** Fills a folder that does not exist yet in its final place. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException, InterruptedException;
    }

    private CacheFolder() {}

    /** The folder of the given name; made by {@code filling} when it is not there, all of it or nothing. */
    public static synchronized Path of(String name, Filling filling) {
        Path folder = root().resolve(name);
        try {
            Files.createDirectories(root());
            try (FileChannel channel = FileChannel.open(
                            root().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(folder)) {
                    fillAside(folder, filling);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new ServerUnavailableException(
                    "The folder " + folder + " could not be prepared (" + e.getMessage()
                            + "): make room there, or set XDG_CACHE_HOME to a folder that can be written to.",
                    e);
        }
    }

    /** Removes a folder with all that is in it; one that does not exist is fine. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** Copies a folder with all that is in it to where there is none or an empty one; all of it or nothing. */
    public static void copy(Path from, Path to) throws IOException {
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        delete(aside);
        try {
            copyEach(from, aside);
            Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(aside);
        }
    }

    private static void copyEach(Path from, Path to) throws IOException {
        List<Path> parentsFirst;
        try (Stream<Path> paths = Files.walk(from)) {
            parentsFirst = paths.sorted().toList();
        }
        for (Path path : parentsFirst) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void fillAside(Path folder, Filling filling) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + ".part");
        delete(aside);
        Files.createDirectories(aside);
        try {
            filling.fill(aside);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path root() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("concert-reservation");
    }
}
