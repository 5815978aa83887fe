package io.concertreservation.adapter.in.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a JSON body, naming the field, never a class. */
final class JsonFaults {
    private JsonFaults() {}

    static Fault of(JacksonException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown ->
                Fault.inField(WebReason.UNKNOWN_FIELD, path(unknown), "is not known here");
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException ->
                Fault.inField(WebReason.WRONG_TYPE, path(mapping), "is a number out of range");
            case JsonMappingException mapping when mapping.getCause() instanceof JacksonException cause -> of(cause);
            case StreamConstraintsException ignored ->
                Fault.of(WebReason.MALFORMED_JSON, "The body is nested too deeply or has a value that is too long.");
            default -> malformed(exception);
        };
    }

    private static Fault mismatch(MismatchedInputException mismatch) {
        if (!mismatch.getPath().isEmpty()) {
            return Fault.inField(WebReason.WRONG_TYPE, path(mismatch), expected(mismatch.getTargetType()));
        }
        String message = String.valueOf(mismatch.getOriginalMessage());
        if (message.startsWith("No content")) {
            return Fault.of(WebReason.BODY_MISSING, "This request needs a JSON object as its body.");
        }
        if (message.startsWith("Trailing token")) {
            return Fault.of(WebReason.MALFORMED_JSON, "Something follows the end of the JSON object.");
        }
        return Fault.of(WebReason.WRONG_TYPE, "The body must be a JSON object.");
    }

    private static Fault malformed(JacksonException exception) {
        JsonLocation place = exception.getLocation();
        String where = place == null
                ? ""
                : " at line %d, column %d".formatted(place.getLineNr(), Math.max(1, place.getColumnNr()));
        String message = String.valueOf(exception.getOriginalMessage());
        boolean twice = exception instanceof StreamReadException && message.startsWith("Duplicate field");
        return Fault.of(
                WebReason.MALFORMED_JSON,
                twice ? "A field is given twice%s.".formatted(where) : "The body stops being JSON%s.".formatted(where));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "has the wrong type";
        }
        if (type == Instant.class) {
            return "must be an instant such as 2026-12-01T10:00:00Z, from the year 2000 to 2200";
        }
        if (type == UUID.class) {
            return "must be a UUID";
        }
        if (type == String.class) {
            return "must be a text";
        }
        if (type == Long.class || type == Integer.class || type == long.class || type == int.class) {
            return "must be a whole number";
        }
        return Collection.class.isAssignableFrom(type) ? "must be a list" : "must be an object";
    }

    private static String path(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[%d]".formatted(step.getIndex()) : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
