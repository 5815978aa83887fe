package io.concertreservation.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The documents of this repository. */
final class Documents {

    private static final String FENCE = "```";

    private Documents() {}

    /** The folder that holds the whole project. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** All Markdown files but those that a build has put somewhere. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of("target", "node_modules", ".git", "data")
                            .noneMatch(name -> root().relativize(file).startsWith(name)
                                    || file.toString().contains("/" + name + "/")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines outside fenced blocks. */
    static List<String> prose(Path file) {
        return split(file, false);
    }

    /** The lines inside fenced blocks, each block with its opening fence. */
    static List<String> blocks(Path file) {
        return split(file, true);
    }

    static List<String> headings(Path file) {
        return prose(file).stream().filter(line -> line.matches("#{1,6} .*")).toList();
    }

    /** The name by which a heading is linked to: lower case, punctuation dropped, spaces as hyphens. */
    static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static List<String> split(Path file, boolean wanted) {
        boolean[] inside = {false};
        return lines(file).stream()
                .filter(line -> {
                    boolean fence = line.stripLeading().startsWith(FENCE);
                    boolean opens = fence && !inside[0];
                    if (fence) {
                        inside[0] = !inside[0];
                    }
                    return fence ? wanted && opens : inside[0] == wanted;
                })
                .toList();
    }
}
