package io.concertreservation.walls.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.concertreservation.walls.support.ApiDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a body.
 *
 * @param at where it is, as a JSON pointer
 * @param schema what the document says of it
 */
record Field(String at, String name, JsonNode schema, boolean required) {

    /** What kind of value belongs there. */
    enum Kind {
        TEXT,
        WORD,
        UUID,
        INSTANT,
        NUMBER,
        LIST,
        OBJECT,
        TRUTH
    }

    static List<Field> of(ApiDocument document, JsonNode body) {
        List<Field> fields = new ArrayList<>();
        collect(document, body, "", fields);
        return fields;
    }

    private static void collect(ApiDocument document, JsonNode object, String at, List<Field> fields) {
        List<String> required = new ArrayList<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        object.path("properties").properties().forEach(property -> {
            JsonNode schema = document.resolved(property.getValue());
            Field field = new Field(
                    at + "/" + property.getKey(), property.getKey(), schema, required.contains(property.getKey()));
            fields.add(field);
            collect(document, schema, field.at(), fields);
        });
    }

    Kind kind() {
        return kind(schema);
    }

    static Kind kind(JsonNode schema) {
        String types = schema.path("type").toString();
        if (types.contains("array")) {
            return Kind.LIST;
        }
        if (schema.has("properties") || types.contains("object")) {
            return Kind.OBJECT;
        }
        if (types.contains("integer") || types.contains("number")) {
            return Kind.NUMBER;
        }
        if (types.contains("boolean")) {
            return Kind.TRUTH;
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> Kind.UUID;
            case "date-time" -> Kind.INSTANT;
            default -> schema.has("enum") ? Kind.WORD : Kind.TEXT;
        };
    }

    boolean isOfAList() {
        return kind() == Kind.LIST;
    }

    int longest() {
        return schema.path("maxLength").asInt(Integer.MAX_VALUE);
    }
}
