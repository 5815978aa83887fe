package io.concertreservation.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of all modules. */
final class Sources {
    private static final List<String> MODULES =
            List.of("core", "adapters-in-rest", "adapters-out-persistence", "adapters-out-redis", "bootstrap");

    private Sources() {}

    static Stream<Path> ofProduct() {
        return below("src/main/java", ".java");
    }

    static Stream<Path> ofTests() {
        return below("src/test/java", ".java");
    }

    static Stream<Path> migrations() {
        return below("src/main/resources/db/migration", ".sql");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> below(String folder, String ending) {
        return MODULES.stream()
                .map(module -> Path.of("..", module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(root -> walk(root, ending).stream());
    }

    static List<Path> walk(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
