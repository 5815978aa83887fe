package io.concertreservation.torture.sabotage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A change to a source of the product, made in a copy.
 *
 * @param file from the root of the project
 * @param find a text that occurs there once; empty where the file only has to be compiled again
 * @param put what comes instead
 */
record Patch(String file, String find, String put) {

    /** A file that took a constant of another one into its class, and so has to be compiled with it. */
    static Patch again(String file) {
        return new Patch(file, "", "");
    }

    String module() {
        return file.substring(0, file.indexOf('/'));
    }

    boolean isJava() {
        return file.endsWith(".java");
    }

    /** Where the file is below the sources or resources of its module. */
    String below() {
        String root = isJava() ? "src/main/java/" : "src/main/resources/";
        return file.substring(file.indexOf(root) + root.length());
    }

    /** A text that is not there any more means that the sabotage does nothing, which must not go unnoticed. */
    String applied(Path project, String text) {
        if (find.isEmpty()) {
            return text;
        }
        int at = text.indexOf(find);
        if (at < 0 || text.indexOf(find, at + 1) >= 0) {
            throw new IllegalStateException(
                    "The sabotage of %s in %s does not fit any more: %s".formatted(file, project, find));
        }
        return text.replace(find, put);
    }

    String original(Path project) {
        try {
            return Files.readString(project.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
