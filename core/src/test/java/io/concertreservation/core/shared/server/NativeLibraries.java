package io.concertreservation.core.shared.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The system libraries that a server program is linked to: those of the machine where it has them, and otherwise those of a
 * Debian package taken apart in the user's cache folder, for which nobody has to be root.
 */
public final class NativeLibraries {

    private static final Pattern MISSING = Pattern.compile("shared libraries: (\\S+): cannot open");
    private static final int MOST_MISSING = 8;

    private final List<Path> folders = new ArrayList<>();

    private final String server;

    private NativeLibraries(String server) {
        this.server = server;
    }

    /** Asks the program for its version until the loader finds all that it needs. */
    public static NativeLibraries of(String server, String... askForVersion) {
        NativeLibraries libraries = new NativeLibraries(server);
        for (int attempt = 0; attempt < MOST_MISSING; attempt++) {
            Optional<String> missing = libraries.missingFor(askForVersion);
            if (missing.isEmpty()) {
                return libraries;
            }
            libraries.fetch(missing.get());
        }
        throw libraries.unavailable("too many libraries are missing", null);
    }

    /** Lets a process find the libraries. */
    public void addTo(ProcessBuilder builder) {
        if (folders.isEmpty()) {
            return;
        }
        List<String> path = new ArrayList<>(folders.stream().map(Path::toString).toList());
        Optional.ofNullable(builder.environment().get("LD_LIBRARY_PATH")).ifPresent(path::add);
        builder.environment().put("LD_LIBRARY_PATH", String.join(":", path));
    }

    private Optional<String> missingFor(String... askForVersion) {
        try {
            ProcessBuilder version = new ProcessBuilder(askForVersion).redirectErrorStream(true);
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
            throw unavailable(said.strip(), null);
        } catch (IOException e) {
            throw unavailable(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted", e);
        }
    }

    private void fetch(String library) {
        folders.add(CacheFolder.of(
                "lib-" + library, folder -> DebianFile.library(server, library).unpackInto(folder)));
    }

    private ServerUnavailableException unavailable(String why, @Nullable Throwable cause) {
        return new ServerUnavailableException(
                server + " does not start on this system (" + why + "): start one yourself and set "
                        + server.toUpperCase(Locale.ROOT) + "_URL (for tests TEST_"
                        + server.toUpperCase(Locale.ROOT) + "_URL) to its address.",
                cause);
    }
}
