package io.concertreservation.adapter.in.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads texts of whole characters: half of a pair cannot be stored, and would come back as another text. */
final class StrictText extends StringDeserializer {
    private static final long serialVersionUID = 1L;
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        if (HALF.matcher(text).find()) {
            return (String) context.handleWeirdStringValue(String.class, text, "half a character");
        }
        return text;
    }
}
