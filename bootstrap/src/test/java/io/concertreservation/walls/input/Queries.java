package io.concertreservation.walls.input;

import static io.concertreservation.walls.input.Expectation.refused;
import static io.concertreservation.walls.input.Expectation.survived;
import static io.concertreservation.walls.input.Expectation.survivedBelow;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.concertreservation.walls.support.ApiDocument;
import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Addresses of which a parameter behind the path is wrong. */
final class Queries {

    private final Operation operation;
    private final Ask ask;
    private final List<Attempt> attempts = new ArrayList<>();

    private Queries(Stage stage, Operation operation) {
        this.operation = operation;
        Ask good = stage.ask(operation);
        this.ask =
                operation.body().isPresent() ? good.saying(stage.body(operation).toString()) : good;
    }

    static Stream<Attempt> of(ApiDocument document, Stage stage, Operation operation) {
        Queries queries = new Queries(stage, operation);
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query")) {
                queries.inQuery(
                        parameter.path("name").asText(), Field.kind(document.resolved(parameter.path("schema"))));
            }
        }
        return queries.attempts.stream();
    }

    private void inQuery(String name, Field.Kind kind) {
        switch (kind) {
            case NUMBER -> {
                wrong(
                        name,
                        List.of(
                                "0",
                                "-1",
                                "101",
                                "2147483648",
                                "-2147483649",
                                "9223372036854775808",
                                "1.5",
                                "1e1",
                                "NaN",
                                "0x10"));
                wrong(
                        name,
                        List.of("many", "1,2", "1 2", "\u0661", "null", "true", "[]", "9".repeat(1_000), "1\u0000"));
            }
            case INSTANT -> wrong(name, Zoo.NO_INSTANTS);
            case WORD -> wrong(name, List.of("ON-SALE", "on-sale ", "sold", "'", "null", "on-sale,ended", "\u0000"));
            default -> texts(name);
        }
        List.of(
                        "=",
                        "=&" + name + "=",
                        "[]=1",
                        "=1&" + name + "=2",
                        "",
                        "=%00",
                        "=%",
                        "=%ff%fe",
                        "=+",
                        "=" + "x".repeat(5_000))
                .forEach(raw -> add(name + " raw", ask.target() + "?" + name + raw, survivedBelow()));
    }

    private void texts(String name) {
        boolean cursor = name.equals("cursor");
        Zoo.TEXTS.forEach(text -> add(
                "%s is %.20s".formatted(name, text),
                query(name, text),
                cursor ? refused("invalid-parameter") : survived()));
        wrong(name, List.of("x".repeat(101), "\uD83C\uDFAB".repeat(60)));
        if (cursor) {
            wrong(
                    name,
                    List.of(
                            "AAAA",
                            "AZqwxF9gfD6ce wo_XS4bEQ",
                            "AZqwxF9gfD6cewo_XS4bEQA",
                            "/////////////////////w",
                            "=",
                            "null"));
            add("a cursor of another thing", query(name, "_____________________w"), survived());
        }
    }

    private void wrong(String name, List<String> values) {
        values.forEach(
                value -> add("%s is %.30s".formatted(name, value), query(name, value), refused("invalid-parameter")));
    }

    private String query(String name, String value) {
        return ask.target() + "?" + name + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private void add(String what, String target, Expectation expectation) {
        attempts.add(new Attempt(operation, what, ask.at(target), expectation));
    }
}
