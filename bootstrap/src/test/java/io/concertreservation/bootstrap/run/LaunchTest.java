package io.concertreservation.bootstrap.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaunchTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Screen screen = new Screen(new PrintStream(said, true, StandardCharsets.UTF_8));

    @ParameterizedTest
    @MethodSource("failures")
    void a_disk_that_is_full_is_one_sentence_that_says_what_to_do(Exception full) {
        int status = Launch.tryTo(
                (environment, out, lifeline) -> {
                    throw full;
                },
                screen,
                new Lifeline(screen));

        assertThat(status).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(
                        "A file could not be written (No space left on device): is there room on the disk?");
    }

    private static Stream<Exception> failures() {
        IOException full = new IOException("No space left on device");
        return Stream.of(full, new UncheckedIOException(full));
    }
}
