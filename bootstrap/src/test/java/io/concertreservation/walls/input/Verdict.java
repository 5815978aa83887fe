package io.concertreservation.walls.input;

import io.concertreservation.walls.support.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges an answer by what everybody who is refused is owed, and by what nobody may be told. */
final class Verdict {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Path TYPES = Path.of("../docs/errors.md");
    private static final Pattern TYPE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final Pattern INSIDES = Pattern.compile(
            "(?i)exception|java\\.(lang|util|io|time|sql)|jakarta|io\\.(quarkus|concertreservation|vertx|smallrye|netty)"
                    + "|hibernate|jackson|fasterxml|resteasy|\\bselect .* from|insert into|duplicate entry|constraint"
                    + "|sqlstate|jdbc|mysql|redis|lettuce|\\{[qs]:[0-9a-f]|\\.java:|\\bat [a-z]+\\.[a-z]+\\.|stack ?trace");

    /** Drawn by lot, ten letters and digits: one in some thousands says "jdbc" by chance. */
    private static final Pattern OCCURRENCE = Pattern.compile("urn:concert-reservation:occurrence:[a-z0-9]+");

    private final Set<String> known;

    Verdict() {
        try {
            known = TYPE.matcher(Files.readString(TYPES))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the answer, or nothing. */
    Optional<String> on(Attempt attempt, Answer answer) {
        return fault(attempt.expectation(), answer)
                .map(fault -> "%s, %s: %s%n  got %s%n  for %s"
                        .formatted(attempt.operation(), attempt.what(), fault, answer, attempt.ask()));
    }

    private Optional<String> fault(Expectation expected, Answer answer) {
        if (answer.status() >= 500) {
            return Optional.of("a fault of the service");
        }
        if (answer.took().compareTo(PATIENCE) > 0) {
            return Optional.of("answered after " + answer.took());
        }
        if (answer.status() == 0 || (answer.isRefusal() && !answer.isProblem())) {
            return expected.bare() && !tells(answer) ? Optional.empty() : Optional.of("refused without a document");
        }
        return answer.isRefusal() ? refused(expected, answer) : accepted(expected);
    }

    private Optional<String> refused(Expectation expected, Answer answer) {
        if (tells(answer)) {
            return Optional.of("tells what is inside");
        }
        if (!known.contains(answer.code())
                || answer.json().path("detail").asText().isBlank()) {
            return Optional.of("a refusal that is not in the list");
        }
        if (answer.code().equals("role-missing")) {
            return Optional.of("asked by the wrong person, so nothing was tried");
        }
        boolean right = expected.codes().isEmpty() || expected.codes().contains(answer.code());
        return right ? Optional.empty() : Optional.of("should have been refused as " + expected.codes());
    }

    private static Optional<String> accepted(Expectation expected) {
        return expected.acceptable() ? Optional.empty() : Optional.of("was not refused");
    }

    private static boolean tells(Answer answer) {
        String said = OCCURRENCE.matcher(answer.body()).replaceAll("");
        return INSIDES.matcher(said).find();
    }
}
