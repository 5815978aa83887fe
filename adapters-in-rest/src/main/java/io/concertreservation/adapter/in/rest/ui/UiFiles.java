package io.concertreservation.adapter.in.rest.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the web client, read from the program once; only what is there is remembered. */
final class UiFiles {
    /** No dot but that of the ending, so nobody leaves the folder. */
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]+/){0,2}[a-z0-9-]+\\.(?:html|css|js|json|svg)");

    private final Map<String, UiFile> files = new ConcurrentHashMap<>();

    Optional<UiFile> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(files.computeIfAbsent(name, UiFiles::read));
    }

    private static @Nullable UiFile read(String name) {
        try (InputStream file = UiFiles.class.getResourceAsStream("/ui/" + name)) {
            return file == null ? null : UiFile.of(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
