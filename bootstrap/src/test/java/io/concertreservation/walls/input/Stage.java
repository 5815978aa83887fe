package io.concertreservation.walls.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where the attempts take place: somebody with money and a turn, shows on sale and in the making. What is asked is right
 * in all parts but can take no effect on money or seats, so that whatever is wrong in an attempt is the only fault that
 * may be found first.
 */
final class Stage {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** The place must not be left, and a stream that is granted does not end. */
    private static final Set<String> WITHOUT_PLACE = Set.of("leaveQueue", "watchQueue");

    private static final String BEYOND = "900000000000000";

    private final Show show = Organizer.here().publishes(Programme.usual().titled("Walls"));
    private final Show steered = Organizer.here().publishes(Programme.usual().titled("Walls, steered"));
    private final Show draft = Organizer.here().plans(Programme.usual().titled("Walls, in the making"));
    private final String venue = Organizer.here()
            .gets("/concerts/{id}", show.concert())
            .then()
            .statusCode(200)
            .extract()
            .path("venue.id");
    private final Buyer buyer = Buyer.named("walls").withBalance(1_000_000);
    private final Map<String, String> access = Map.of(
            "buyer", Tokens.of(buyer.name(), "buyer"),
            "organizer", Tokens.of("walls-organizer", "organizer"),
            "operator", Tokens.of("walls-operator", "operator"));

    Stage() {
        buyer.enters(show);
    }

    /** All that the operation asks for, and nothing wrong with it. */
    Ask ask(Operation operation) {
        Ask ask = Ask.of(operation.method(), address(operation)).by(access.get(role(operation)));
        if (operation.schemes().contains("queue-token") && !WITHOUT_PLACE.contains(operation.id())) {
            ask = ask.with("Queue-Token", buyer.queueToken(show));
        }
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("name").asText().equals("Idempotency-Key")) {
                ask = ask.with("Idempotency-Key", Ask.NEW_KEY);
            }
        }
        return ask;
    }

    private static String role(Operation operation) {
        String path = operation.path();
        if (path.contains("/admin/queues/") || path.matches(".*/admin/(audit|trail)")) {
            return "operator";
        }
        return path.contains("/admin/") ? "organizer" : "buyer";
    }

    /** The path, with the things of this stage in it. */
    private String address(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("path")) {
                String name = parameter.path("name").asText();
                path = path.replace("{" + name + "}", thing(operation, name));
            }
        }
        return path;
    }

    private String thing(Operation operation, String name) {
        return switch (operation.id() + " " + name) {
            case "changeConcert concertId", "addSchedule concertId" -> draft.concert();
            case "addSection scheduleId" -> draft.schedule();
            case "seeQueue concertId", "steerQueue concertId" -> steered.concert();
            case "findConcert concertId", "listSchedules concertId" -> show.concert();
            case "showSeats scheduleId" -> show.schedule();
            case "findVenue venueId" -> venue;
            default -> UUID.randomUUID().toString();
        };
    }

    /** A body with all fields that go together. */
    ObjectNode body(Operation operation) {
        ObjectNode body = MAPPER.createObjectNode();
        operation.body().orElseThrow().path("properties").fieldNames().forEachRemaining(name -> {
            if (!name.equals("bestAvailable")) {
                body.set(name, value(name));
            }
        });
        return body;
    }

    /** The right value of a field by its name; a field without one here fails the walk. */
    JsonNode value(String field) {
        try {
            return MAPPER.readTree(text(field));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String field) {
        return switch (field) {
            case "name", "city", "title", "artist", "description" -> "\"Walls\"";
            case "venueId" -> "\"%s\"".formatted(venue);
            case "scheduleId" -> "\"%s\"".formatted(show.schedule());
            case "sectionId" -> "\"%s\"".formatted(show.section());
            case "reservationId" -> "\"%s\"".formatted(UUID.randomUUID());
            case "saleOpensAt" -> "\"2030-01-01T00:00:00Z\"";
            case "saleClosesAt" -> "\"2030-02-01T00:00:00Z\"";
            case "startsAt" -> "\"2030-03-01T00:00:00Z\"";
            case "mode" -> "\"open\"";
            case "rows", "seatsPerRow", "purchaseLimit", "admissionsPerMinute", "activeAtMost" -> "9";
            case "price" -> "50000";
            case "amount", "quantity" -> BEYOND.substring(0, field.equals("amount") ? BEYOND.length() : 9);
            case "seatIds" -> "[%s]".formatted(BEYOND);
            case "bestAvailable" -> "{\"quantity\":%s}".formatted(BEYOND.substring(0, 9));
            default -> throw new AssertionError("Nobody has said what to put into " + field);
        };
    }
}
