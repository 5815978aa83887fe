package io.concertreservation.bench.row;

import io.concertreservation.bench.load.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** All that was seen, line by line in a file. */
public final class Notes {

    private final Path file;

    public Notes(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
    }

    public void add(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String row, String round, String side, Tally tally) {
        add("%s; %s; %s; %.0f/s; p50 %.2f ms; p95 %.2f ms; p99 %.2f ms; longest %.1f ms; %s"
                .formatted(
                        row,
                        round,
                        side,
                        tally.perSecond(),
                        tally.millisAt(50),
                        tally.millisAt(95),
                        tally.millisAt(99),
                        tally.longestMillis(),
                        tally.outcomes()));
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
