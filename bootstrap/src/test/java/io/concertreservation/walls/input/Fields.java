package io.concertreservation.walls.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.concertreservation.walls.support.ApiDocument;
import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;
import java.util.stream.Stream;

/** Bodies in which one field is wrong. */
final class Fields {

    private static final String MARK = "\"-here-\"";

    private Fields() {}

    static Stream<Attempt> of(ApiDocument document, Stage stage, Operation operation) {
        return operation.body().stream()
                .flatMap(body -> Field.of(document, body).stream())
                .flatMap(field -> attempts(stage, operation, field));
    }

    private static Stream<Attempt> attempts(Stage stage, Operation operation, Field field) {
        Ask ask = stage.ask(operation);
        String template = template(stage, operation, field);
        Stream<Attempt> wrong = Values.notFor(field).stream()
                .map(value -> new Attempt(
                        operation,
                        field.at() + " is " + brief(value.json()),
                        ask.saying(template.replace(MARK, value.json())),
                        value.expectation()));
        String without = template.replaceFirst("\"%s\":%s,?".formatted(field.name(), MARK), "")
                .replace(",}", "}");
        Expectation missing = field.required() ? Expectation.refused("invalid-field") : Expectation.survived();
        return Stream.concat(
                wrong, Stream.of(new Attempt(operation, field.at() + " is missing", ask.saying(without), missing)));
    }

    /** A good body but for a mark where the field's value goes. */
    private static String template(Stage stage, Operation operation, Field field) {
        ObjectNode body = stage.body(operation);
        ObjectNode place = body;
        String[] steps = field.at().substring(1).split("/", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            place = (ObjectNode) stage.value(steps[i]);
            body.set(steps[i], place);
        }
        if (field.at().startsWith("/bestAvailable")) {
            body.remove("seatIds");
        }
        place.put(field.name(), "-here-");
        return body.toString();
    }

    private static String brief(String json) {
        return json.length() > 40 ? json.substring(0, 40) + "…" : json;
    }
}
