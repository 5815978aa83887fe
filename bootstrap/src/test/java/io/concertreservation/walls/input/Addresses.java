package io.concertreservation.walls.input;

import static io.concertreservation.walls.input.Expectation.refused;
import static io.concertreservation.walls.input.Expectation.refusedSomewhere;
import static io.concertreservation.walls.input.Expectation.survivedBelow;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Addresses of which the path is wrong, or goes on where it should end. */
final class Addresses {

    /** Written so that the server has to decide what is meant. */
    private static final List<String> RAW = List.of(
            "%00",
            "%",
            "%zz",
            "%c0%ae",
            "%ff",
            "..%2f..%2f",
            "a;b",
            "%5c",
            "\u00e9",
            "\u0001",
            "{id}",
            "|",
            "\"",
            "%252e",
            "a b",
            "x".repeat(5_000),
            "%41".repeat(1_500),
            "x".repeat(40_000));

    /** Leads to what is above, which may be there. */
    private static final String UP = "..";

    private final Operation operation;
    private final Ask ask;
    private final List<Attempt> attempts = new ArrayList<>();

    private Addresses(Stage stage, Operation operation) {
        this.operation = operation;
        Ask good = stage.ask(operation);
        this.ask =
                operation.body().isPresent() ? good.saying(stage.body(operation).toString()) : good;
    }

    static Stream<Attempt> of(Stage stage, Operation operation) {
        Addresses addresses = new Addresses(stage, operation);
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("path")) {
                addresses.inPath(parameter.path("name").asText());
            }
        }
        addresses.around();
        return addresses.attempts.stream();
    }

    private void inPath(String name) {
        Zoo.NO_UUIDS.stream()
                .filter(id -> !id.equals(UP))
                .forEach(id -> add("%s is %.40s".formatted(name, id), put(name, encoded(id)), refused()));
        RAW.forEach(id -> add("%s is raw %.20s".formatted(name, id), put(name, id), refusedSomewhere()));
        List.of(".", UP, "%2e%2e", ";x=1")
                .forEach(id -> add("%s is left out".formatted(name), put(name, id), survivedBelow()));
        List.of("00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")
                .forEach(id -> add(name + " is " + id, put(name, id), refused()));
    }

    private String put(String name, String id) {
        String[] steps = ask.target().split("/", -1);
        String[] names = operation.path().split("/", -1);
        for (int i = 0; i < names.length; i++) {
            steps[i] = names[i].equals("{" + name + "}") ? id : steps[i];
        }
        return String.join("/", steps);
    }

    /** The path is right, but more or less than that is asked for. */
    private void around() {
        List.of("?", "?x=1", "?" + "a=1&".repeat(500), "?%3Cscript%3E", "#x", "?limit=1&limit=2")
                .forEach(more -> add("path and " + more.substring(0, 1), ask.target() + more, survivedBelow()));
        List.of("//", "/x", "/..", "/%2e%2e/%2e%2e/q/metrics", "/;x")
                .forEach(more -> add("path and " + more, ask.target() + more, survivedBelow()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private void add(String what, String target, Expectation expectation) {
        attempts.add(new Attempt(operation, what, ask.at(target), expectation));
    }
}
