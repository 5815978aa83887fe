package io.concertreservation.adapter.in.rest.shared;

import io.concertreservation.adapter.in.rest.problem.WebReason;
import io.concertreservation.core.shared.domain.Refusal;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads parameters of the address, and says which one is wrong rather than that nothing was found. */
@Provider
class StrictParameters implements ParamConverterProvider {
    private record Form(Function<String, ?> reading, String words) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            UUID.class, new Form(Uuids::parse, "a UUID"),
            Integer.class, new Form(StrictParameters::whole, "a whole number"),
            Instant.class, new Form(Instants::parse, "an instant such as 2026-12-01T10:00:00Z"));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        Form form = FORMS.get(type);
        return form == null ? null : new Converter<>(type, form, name(annotations), isInPath(annotations));
    }

    private static Integer whole(String text) {
        if (!text.chars().allMatch(c -> c < 0x80)) {
            throw new NumberFormatException("digits of another script");
        }
        return Integer.valueOf(text);
    }

    private static String name(Annotation @Nullable [] annotations) {
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
        }
        return "A parameter";
    }

    private static boolean isInPath(Annotation @Nullable [] annotations) {
        return annotations != null && Stream.of(annotations).anyMatch(PathParam.class::isInstance);
    }

    /** A parameter behind the path may be left empty; a part of the path may not, though {@code ;x} leaves nothing. */
    private record Converter<T>(Class<T> type, Form form, String name, boolean needed) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || (text.isEmpty() && !needed)) {
                return null;
            }
            try {
                return type.cast(form.reading().apply(text));
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw new BadRequestException(
                        new Refusal(WebReason.INVALID_PARAMETER, "%s must be %s.".formatted(name, form.words())));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
