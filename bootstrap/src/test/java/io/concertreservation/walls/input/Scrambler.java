package io.concertreservation.walls.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.concertreservation.walls.support.Operation;
import java.util.List;
import java.util.random.RandomGenerator;

/** Good bodies with a few bytes changed, by chance. */
final class Scrambler {

    private static final int MOST_CHANGES = 4;
    private static final List<String> SHARDS = List.of(
            "{", "}", "[", "]", "\"", ":", ",", "\\", "null", "true", "-", "e9", "\\u0000", "\u00ff", "\u0000", ".");

    private final RandomGenerator chance;

    Scrambler(RandomGenerator chance) {
        this.chance = chance;
    }

    Attempt attempt(Stage stage, Operation operation) {
        StringBuilder body =
                new StringBuilder(new String(stage.body(operation).toString().getBytes(UTF_8), ISO_8859_1));
        int changes = chance.nextInt(1, MOST_CHANGES + 1);
        for (int i = 0; i < changes; i++) {
            change(body);
        }
        byte[] bytes = body.toString().getBytes(ISO_8859_1);
        return new Attempt(operation, "scrambled", stage.ask(operation).saying(bytes), Expectation.survived());
    }

    private void change(StringBuilder body) {
        int at = chance.nextInt(body.length());
        switch (chance.nextInt(4)) {
            case 0 -> body.setCharAt(at, (char) chance.nextInt(256));
            case 1 -> body.deleteCharAt(at);
            case 2 -> body.insert(at, SHARDS.get(chance.nextInt(SHARDS.size())));
            default -> body.insert(at, body.substring(at, Math.min(body.length(), at + chance.nextInt(1, 20))));
        }
    }
}
