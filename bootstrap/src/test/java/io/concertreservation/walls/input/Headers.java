package io.concertreservation.walls.input;

import static io.concertreservation.walls.input.Expectation.refused;
import static io.concertreservation.walls.input.Expectation.survived;
import static io.concertreservation.walls.input.Expectation.survivedBelow;

import com.fasterxml.jackson.databind.JsonNode;
import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Requests of which a header is wrong. */
final class Headers {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "'",
            "' OR 1=1 --",
            "${jndi:ldap://127.0.0.1/x}",
            "\u00e9\u00ff",
            "%s%n",
            "\t",
            "*",
            "\"",
            "a,b",
            "W/\"\"",
            "\"1",
            ".",
            "..",
            "a.b.c",
            "=.=.=",
            "null",
            "-1",
            "{q:1}");

    private final Operation operation;
    private final Ask ask;
    private final List<Attempt> attempts = new ArrayList<>();

    private Headers(Stage stage, Operation operation) {
        this.operation = operation;
        Ask good = stage.ask(operation);
        this.ask =
                operation.body().isPresent() ? good.saying(stage.body(operation).toString()) : good;
    }

    static Stream<Attempt> of(Stage stage, Operation operation) {
        Headers headers = new Headers(stage, operation);
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("header")) {
                headers.ownHeader(parameter.path("name").asText());
            }
        }
        if (operation.schemes().contains("queue-token")) {
            headers.queueToken();
        }
        if (operation.schemes().contains("bearer")) {
            headers.accessToken();
        }
        headers.general();
        headers.belowHttp();
        return headers.attempts.stream();
    }

    private void ownHeader(String name) {
        ODD.forEach(value -> add(name, ask.with(name, value), survived()));
        if (name.equals("Idempotency-Key")) {
            add("no key", ask.without(name), refused("idempotency-key-missing"));
            List.of("x".repeat(256), "a b", "\u00e9", "\u00ff".repeat(255), "a\tb", "\u00f0\u009f\u008e\u00ab")
                    .forEach(value -> add(name, ask.with(name, value), refused("invalid-request")));
        }
        add(name + " is long", ask.with(name, "x".repeat(9_000)), survived());
        add(name + " is longer than all", ask.with(name, "x".repeat(17_000)), refused("headers-too-large"));
    }

    private void queueToken() {
        Stream.concat(
                        ODD.stream(),
                        Stream.of("x".repeat(9_000), "test.AAAA.AAAA", "test..", ".".repeat(1_000), "\u0080"))
                .forEach(value -> {
                    boolean late = operation.id().equals("holdSeats");
                    add(
                            "Queue-Token",
                            ask.with("Queue-Token", value),
                            late ? refused() : refused("invalid-queue-token"));
                });
    }

    private void accessToken() {
        Stream.concat(
                        ODD.stream(),
                        Stream.of(
                                "Bearer",
                                "Bearer ",
                                "bearer a.b.c",
                                "Bearer " + "x".repeat(9_000),
                                "Bearer e30.e30.",
                                "Basic Og=="))
                .forEach(value -> add("Authorization", ask.with("Authorization", value), refused("unauthenticated")));
    }

    private void general() {
        List.of("text/csv", "application/xml;q=1")
                .forEach(type -> add("Accept " + type, ask.with("Accept", type), survived()));
        List.of("", "nonsense", "*/*;q=x", "a/b/c", "application/json;q=2", "/", ",,,")
                .forEach(type -> add("Accept", ask.with("Accept", type), survived()));
        List.of(
                        "X-Forwarded-For",
                        "X-HTTP-Method-Override",
                        "X-Original-URL",
                        "Cookie",
                        "Origin",
                        "Referer",
                        "Accept-Language",
                        "Content-Encoding",
                        "Accept-Encoding",
                        "If-None-Match",
                        "If-Match",
                        "Range",
                        "Expect",
                        "traceparent")
                .forEach(name -> List.of("'", "${jndi:ldap://127.0.0.1/x}", "DELETE", "\u00ff")
                        .forEach(value -> add(name, ask.with(name, value), survivedBelow())));
        add("headers too large", ask.with("X-Large", "x".repeat(17_000)), refused("headers-too-large"));
        add("headers much too large", ask.with("X-Large", "x".repeat(70_000)), survivedBelow());
    }

    private void belowHttp() {
        List.of("-1", "abc", "9223372036854775808", "1e3", "", "+1")
                .forEach(length -> add("Content-Length", ask.with("Content-Length", length), survivedBelow()));
        List.of("X-Null\u0000", "X Space", "", "X\u00e9", "X:Y")
                .forEach(name -> add("name of a header", ask.with(name, "x"), survivedBelow()));
        List.of("a\u0000b", "a\u0001b", "a\rb", "a\nX-Injected: b", "\u007f")
                .forEach(value -> add("a header's value", ask.with("X-Odd", value), survivedBelow()));
        List.of("", "gEt", "TRACE", "CONNECT", "PROPFIND", "G\u0000T", "X".repeat(200))
                .forEach(method ->
                        add("method", new Ask(method, ask.target(), ask.headers(), ask.body()), survivedBelow()));
        add(
                "chunks that are none",
                ask.with("Transfer-Encoding", "chunked").saying("zz\r\n{}\r\n0\r\n\r\n"),
                survivedBelow());
        add("coding unknown", ask.with("Transfer-Encoding", "gzip, x"), survivedBelow());
    }

    private void add(String what, Ask wrong, Expectation expectation) {
        attempts.add(new Attempt(operation, what, wrong, expectation));
    }
}
