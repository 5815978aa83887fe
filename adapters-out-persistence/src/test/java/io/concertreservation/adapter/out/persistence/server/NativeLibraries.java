package io.concertreservation.adapter.out.persistence.server;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The system libraries that mysqld is linked to: those of the machine where it has them, and otherwise those of a
 * Debian package taken apart in the user's cache folder, for which nobody has to be root.
 */
final class NativeLibraries {

    private static final Pattern MISSING = Pattern.compile("shared libraries: (\\S+): cannot open");
    private static final int MOST_MISSING = 8;

    private final List<Path> folders = new ArrayList<>();

    private NativeLibraries() {}

    /** Runs the program until the loader finds all it needs. */
    static NativeLibraries of(Path program) {
        NativeLibraries libraries = new NativeLibraries();
        for (int attempt = 0; attempt < MOST_MISSING; attempt++) {
            Optional<String> missing = libraries.missingFor(program);
            if (missing.isEmpty()) {
                return libraries;
            }
            libraries.fetch(missing.get());
        }
        throw new ServerUnavailableException("MySQL does not start on this system: " + program
                + " lacks libraries; start a MySQL 8 yourself and set MYSQL_URL (tests: TEST_MYSQL_URL).");
    }

    void addTo(ProcessBuilder builder) {
        if (folders.isEmpty()) {
            return;
        }
        List<String> path = new ArrayList<>(folders.stream().map(Path::toString).toList());
        Optional.ofNullable(builder.environment().get("LD_LIBRARY_PATH")).ifPresent(path::add);
        builder.environment().put("LD_LIBRARY_PATH", String.join(":", path));
    }

    private Optional<String> missingFor(Path program) {
        try {
            ProcessBuilder version =
                    new ProcessBuilder(program.toString(), "--no-defaults", "--version").redirectErrorStream(true);
            addTo(version);
            Process process = version.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                return Optional.empty();
            }
            Matcher matcher = MISSING.matcher(said);
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
            throw new ServerUnavailableException("MySQL does not start on this system: " + said.strip());
        } catch (IOException e) {
            throw new ServerUnavailableException(
                    "MySQL does not start on this system (" + e.getMessage()
                            + "): start a MySQL 8 yourself and set MYSQL_URL (tests: TEST_MYSQL_URL).",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailableException("Starting MySQL was interrupted.", e);
        }
    }

    private void fetch(String library) {
        folders.add(CacheFolder.of(
                "lib-" + library, folder -> DebianLibrary.named(library).unpackInto(folder)));
    }
}
