package io.concertreservation.walls.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that are wrong as a whole. */
final class Bodies {

    private static final int TOO_LARGE = 65_537;
    private static final int DEEP = 5_000;

    private final Operation operation;
    private final Ask ask;
    private final String good;
    private final List<Attempt> attempts = new ArrayList<>();

    private Bodies(Stage stage, Operation operation) {
        this.operation = operation;
        this.ask = stage.ask(operation);
        this.good = stage.body(operation).toString();
    }

    static Stream<Attempt> of(Stage stage, Operation operation) {
        if (operation.body().isEmpty()) {
            return Stream.of(
                    new Attempt(operation, "a body", stage.ask(operation).saying("{"), Expectation.survived()));
        }
        Bodies bodies = new Bodies(stage, operation);
        bodies.broken();
        bodies.unknownAndDouble();
        bodies.deepAndLarge();
        bodies.inAnotherForm();
        return bodies.attempts.stream();
    }

    private void broken() {
        BrokenJson.TEXTS.forEach(
                text -> say("broken JSON", text, Expectation.refused("malformed-json", "wrong-type", "unknown-field")));
        BrokenJson.NO_OBJECTS.forEach(text -> say("no object", text, Expectation.refused("wrong-type")));
        List.of("", " ", "null", "\n\t").forEach(text -> say("nothing", text, Expectation.refused("body-missing")));
        BrokenJson.BYTES.forEach(text -> add(
                "no UTF-8",
                ask.saying(text.getBytes(ISO_8859_1)),
                Expectation.refused("malformed-json", "unknown-field", "malformed-request")));
        for (int cut = 1; cut < good.length(); cut += 7) {
            say("cut off", good.substring(0, cut), Expectation.refused("malformed-json"));
        }
        say("twice", good + good, Expectation.refused("malformed-json"));
    }

    private void unknownAndDouble() {
        Zoo.NAMES.forEach(
                name -> say("unknown field", with("\"%s\":1".formatted(name)), Expectation.refused("unknown-field")));
        say(
                "unknown field of a long name",
                with("\"%s\":1".formatted("n".repeat(5_000))),
                Expectation.refused("malformed-json"));
        String first = good.substring(1, good.indexOf(':'));
        say("field twice", with(first + ":null"), Expectation.refused("malformed-json"));
        say("field twice", with("\"x\":1,\"x\":2"), Expectation.refused("malformed-json", "unknown-field"));
        say("many unknown fields", many(), Expectation.refused("unknown-field"));
    }

    private void deepAndLarge() {
        Expectation refused = Expectation.refused("malformed-json", "wrong-type", "unknown-field");
        say("deep list", "[".repeat(DEEP) + "]".repeat(DEEP), refused);
        say("deep object", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP), refused);
        say("deep unknown field", with("\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP)), refused);
        say("open end", "[".repeat(DEEP), refused);
        say("too large", with("\"x\":\"" + "x".repeat(TOO_LARGE) + "\""), Expectation.refused("body-too-large"));
        say("too large, of spaces", " ".repeat(TOO_LARGE) + good, Expectation.refused("body-too-large"));
        say("long list", "[" + "1,".repeat(20_000) + "1]", refused);
    }

    private void inAnotherForm() {
        List.of(
                        "text/plain",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "text/json",
                        "application/octet-stream",
                        "image/png",
                        "application/merge-patch+json")
                .forEach(type -> add("as " + type, typed(type), Expectation.refused("unsupported-media-type")));
        List.of(
                        "",
                        "json",
                        "application/",
                        "/",
                        "*/*",
                        "application/json; charset=",
                        "application/json; charset=utf-99",
                        "application/json, text/plain",
                        "application/json;;",
                        "a/b; c=\"")
                .forEach(type -> add("as " + type, typed(type), Expectation.survived()));
        add("in UTF-16", ask.saying(good.getBytes(UTF_16)), Expectation.survived());
        say("with a mark of byte order", "\uFEFF" + good, Expectation.survived());
        add("not called anything", typed("x").without("Content-Type"), Expectation.survived());
    }

    private Ask typed(String type) {
        return ask.with("Content-Type", type).saying(good);
    }

    private String with(String more) {
        return "{" + more + "," + good.substring(1);
    }

    private static String many() {
        StringBuilder fields = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            fields.append("\"f").append(i).append("\":1,");
        }
        return fields.append("\"last\":1}").toString();
    }

    private void say(String what, String body, Expectation expectation) {
        add(what, ask.saying(body), expectation);
    }

    private void add(String what, Ask wrong, Expectation expectation) {
        attempts.add(new Attempt(operation, what, wrong, expectation));
    }
}
