package io.concertreservation.walls.input;

import static io.concertreservation.walls.input.Expectation.refused;
import static io.concertreservation.walls.input.Expectation.survived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values that do not belong into a field, as JSON, and what has to come of each. */
final class Values {

    /** What is right, where the document does not say it: the lowest and the highest. */
    private static final Map<String, long[]> RANGES = Map.of(
            "amount", new long[] {1, 10_000_000},
            "quantity", new long[] {1, 4},
            "rows", new long[] {1, 500},
            "seatsPerRow", new long[] {1, 500},
            "price", new long[] {0, 100_000_000},
            "purchaseLimit", new long[] {1, 100},
            "admissionsPerMinute", new long[] {1, 6_000_000},
            "activeAtMost", new long[] {0, 1_000_000});

    /** A value and what has to come of it. */
    record Value(String json, Expectation expectation) {}

    private final List<Value> values = new ArrayList<>();

    private Values() {}

    static List<Value> notFor(Field field) {
        Values values = new Values();
        values.otherTypes(field.kind());
        values.absent(field);
        switch (field.kind()) {
            case TEXT -> values.texts(field);
            case WORD -> values.quoted(List.of("", "OPEN", "Open", "open ", "nonsense", "'"), refused("invalid-field"));
            case UUID -> values.uuids();
            case INSTANT -> values.quoted(Zoo.NO_INSTANTS, refused("wrong-type"));
            case NUMBER -> values.numbers(field.name());
            case LIST -> values.lists(Field.kind(field.schema().path("items")));
            case OBJECT, TRUTH -> values.add("{\"x\":1}", refused("unknown-field", "wrong-type"));
        }
        return values.values;
    }

    private void otherTypes(Field.Kind kind) {
        Expectation wrong = refused("wrong-type");
        if (kind != Field.Kind.NUMBER) {
            List.of("7", "-1.5", "1e400").forEach(json -> add(json, wrong));
        } else {
            List.of("\"7\"", "\"\"", "\" 7 \"", "\"0x7\"", "\"NaN\"").forEach(json -> add(json, wrong));
        }
        List.of("true", "false").forEach(json -> add(json, wrong));
        if (kind != Field.Kind.LIST) {
            List.of("[]", "[1]", "[[]]", "[null]", "[\"a\"]", "[" + "1,".repeat(10_000) + "1]")
                    .forEach(json -> add(json, wrong));
        }
        if (kind != Field.Kind.OBJECT) {
            List.of("{}", "{\"a\":1}", "{\"@class\":\"java.lang.String\"}").forEach(json -> add(json, wrong));
        } else {
            List.of("\"\"", "\"{}\"").forEach(json -> add(json, wrong));
        }
        List.of("NaN", "Infinity", "-Infinity", "undefined", "", "'a'", "01", "+1")
                .forEach(json -> add(json, refused("malformed-json")));
    }

    private void absent(Field field) {
        add("null", field.required() ? refused("invalid-field") : survived());
    }

    private void texts(Field field) {
        quoted(Zoo.TEXTS, survived());
        quoted(Zoo.HALVES, refused("wrong-type"));
        boolean mayBeBlank = !field.schema().has("pattern");
        quoted(Zoo.BLANK.subList(0, 3), mayBeBlank ? survived() : refused("invalid-field"));
        quoted(List.of("x".repeat(field.longest())), survived());
        quoted(
                List.of("x".repeat(field.longest() + 1), "\uD83C\uDFAB".repeat(field.longest())),
                refused("invalid-field"));
        quoted(List.of("x".repeat(20_000), "\\u0000".repeat(9_000)), refused("invalid-field", "malformed-json"));
    }

    private void uuids() {
        quoted(Zoo.NO_UUIDS, refused("wrong-type"));
        quoted(List.of("", " "), refused("wrong-type", "invalid-field"));
        quoted(List.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"), refused());
    }

    private void numbers(String name) {
        long[] range = RANGES.get(name);
        if (range == null) {
            throw new AssertionError("Nobody has said which numbers are right for " + name);
        }
        Zoo.FRACTIONS.forEach(json -> add(json, refused("wrong-type")));
        Zoo.HUGE.forEach(json -> add(json, refused("wrong-type", "malformed-json")));
        add("9".repeat(1_000), refused("malformed-json"));
        Zoo.LIMITS_OF_TYPES.forEach(json -> add(json, refused()));
        add(Long.toString(range[0] - 1), refused());
        add(Long.toString(range[1] + 1), refused());
        if (!name.equals("amount") && !name.equals("quantity")) {
            add(Long.toString(range[0]), survived());
            add(Long.toString(range[1]), survived());
        }
    }

    private void lists(Field.Kind items) {
        add("[]", refused("invalid-field"));
        add("[null]", refused("invalid-field", "wrong-type"));
        List.of("[[]]", "[{}]", "[true]", "[1.5]", "[\"1\"]", "[9223372036854775808]")
                .forEach(json -> add(json, refused("wrong-type")));
        if (items == Field.Kind.NUMBER) {
            Zoo.LIMITS_OF_TYPES.forEach(json -> add("[" + json + "]", refused()));
            add("[900000000000000,900000000000000]", refused("invalid-seat-choice"));
            add("[" + "900000000000000,".repeat(100) + "1]", refused("invalid-field"));
            add("[" + "1,".repeat(15_000) + "1]", refused("invalid-field"));
        }
    }

    private void quoted(List<String> texts, Expectation expectation) {
        texts.forEach(text -> add('"' + text + '"', expectation));
    }

    private void add(String json, Expectation expectation) {
        values.add(new Value(json, expectation));
    }
}
