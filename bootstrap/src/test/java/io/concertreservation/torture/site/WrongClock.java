package io.concertreservation.torture.site;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Lets a process believe in another time of day: a few lines of C between it and the clock of the system, compiled here.
 * Needs Linux and a C compiler.
 */
final class WrongClock {

    private static final String SOURCE = "/torture/clock-off.c";
    private static final String LIBRARY = "clock-off.so";

    private WrongClock() {}

    /** The environment of such a process; nothing where that cannot be done. */
    static Optional<Map<String, String>> off(Duration by) {
        if (!System.getProperty("os.name").contains("Linux")) {
            return Optional.empty();
        }
        byte[] source = source();
        CRC32 sum = new CRC32();
        sum.update(source);
        try {
            String name = "clock-off-" + HexFormat.of().toHexDigits((int) sum.getValue());
            Path folder = CacheFolder.of(name, into -> compile(source, into));
            return Optional.of(Map.of(
                    "LD_PRELOAD",
                    folder.resolve(LIBRARY).toString(),
                    "CLOCK_OFF_SECONDS",
                    String.valueOf(by.toSeconds())));
        } catch (ServerUnavailableException noCompiler) {
            return Optional.empty();
        }
    }

    private static void compile(byte[] source, Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("clock-off.c"), source);
        Process compiler = new ProcessBuilder(List.of(
                        "cc",
                        "-shared",
                        "-fPIC",
                        "-O2",
                        "-o",
                        LIBRARY,
                        file.getFileName().toString(),
                        "-ldl"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (compiler.waitFor() != 0) {
            throw new IOException("no C compiler");
        }
    }

    private static byte[] source() {
        try (InputStream source = WrongClock.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            return source.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
