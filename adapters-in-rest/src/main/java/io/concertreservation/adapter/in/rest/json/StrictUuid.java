package io.concertreservation.adapter.in.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.concertreservation.adapter.in.rest.shared.Uuids;
import java.io.IOException;
import java.util.UUID;

/** Reads a UUID from its 36 characters, not from other forms. */
final class StrictUuid extends StdDeserializer<UUID> {
    private static final long serialVersionUID = 1L;

    StrictUuid() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (UUID) context.handleUnexpectedToken(UUID.class, parser);
        }
        try {
            return Uuids.parse(parser.getText());
        } catch (IllegalArgumentException wrong) {
            return (UUID) context.handleWeirdStringValue(UUID.class, parser.getText(), "not a UUID");
        }
    }
}
