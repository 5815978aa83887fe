package io.concertreservation.adapter.out.redis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.concertreservation.core.event.domain.Event;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An event as JSON: {@code {"id","type","version","aggregate","at","facts":{…}}}. Readers must ignore fields that they
 * do not know.
 */
final class EventText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventText() {}

    static String write(Event event) {
        ObjectNode text = JSON.createObjectNode()
                .put("id", event.id().toString())
                .put("type", event.type())
                .put("version", event.version())
                .put("aggregate", event.aggregate())
                .put("at", event.at().toString());
        ObjectNode facts = text.putObject("facts");
        new TreeMap<>(event.facts()).forEach(facts::put);
        return text.toString();
    }

    /**
     * The reverse.
     *
     * @throws IllegalArgumentException when the text is no event
     */
    static Event read(String text) {
        try {
            JsonNode event = JSON.readTree(text);
            Map<String, String> facts = new HashMap<>();
            event.path("facts")
                    .properties()
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
            return new Event(
                    UUID.fromString(event.required("id").asText()),
                    event.required("type").asText(),
                    event.required("version").asInt(),
                    event.required("aggregate").asText(),
                    Instant.parse(event.required("at").asText()),
                    facts);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("not an event", e);
        }
    }
}
