package io.concertreservation.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The instructions of a Dockerfile, continued lines joined. */
record Dockerfile(Path file, List<String> instructions) {

    static Dockerfile read(String name) {
        Path file = Repository.file(name);
        String joined = Repository.text(file).replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
        return new Dockerfile(
                file,
                Stream.of(joined.split("\\R", -1))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** What comes after this word, each time that a line begins with it. */
    List<String> all(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }

    /** The same in the last stage, which is the image. */
    List<String> last(String instruction) {
        int from = instructions.lastIndexOf("FROM " + all("FROM").getLast());
        return new Dockerfile(file, instructions.subList(from, instructions.size())).all(instruction);
    }
}
