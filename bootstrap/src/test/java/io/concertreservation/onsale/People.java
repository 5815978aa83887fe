package io.concertreservation.onsale;

import io.concertreservation.journey.support.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everybody who comes, with an access token as the identity provider would have given it to them before. */
final class People {

    private People() {}

    static void write(Path file, int users) throws IOException {
        List<String> lines = IntStream.range(0, users)
                .parallel()
                .mapToObj(number -> "person-" + number)
                .map(person -> person + "," + Tokens.of(person, "buyer"))
                .toList();
        Files.write(
                file, Stream.concat(Stream.of("person,bearer"), lines.stream()).collect(Collectors.toList()));
    }
}
