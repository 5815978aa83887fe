package io.concertreservation.adapter.in.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.concertreservation.core.shared.domain.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a request that the framework refuses. */
final class WebFaults {
    private WebFaults() {}

    static Fault of(WebApplicationException exception) {
        return known(exception).orElseGet(() -> ofStatus(exception.getResponse().getStatus()));
    }

    /** What the exception was made from, where that says more. */
    private static Optional<Fault> known(Throwable exception) {
        Throwable cause = exception.getCause();
        return switch (cause) {
            case null -> Optional.empty();
            case Refusal refusal -> Optional.of(Fault.of(refusal));
            case JacksonException json -> Optional.of(JsonFaults.of(json));
            default -> known(cause);
        };
    }

    static Fault ofStatus(int status) {
        return switch (status) {
            case 401 -> Fault.of(WebReason.UNAUTHENTICATED, "Send Authorization: Bearer with a valid access token.");
            case 403 -> Fault.of(WebReason.ROLE_MISSING, "The access token's groups do not allow this.");
            case 404 -> Fault.of(WebReason.PATH_NOT_FOUND, "The address is not one of this API.");
            case 405 -> Fault.of(WebReason.METHOD_NOT_ALLOWED, "The header Allow lists the methods of this path.");
            case 406 ->
                Fault.of(
                        WebReason.NOT_ACCEPTABLE,
                        "Answers are application/json, streams text/event-stream. Accept that.");
            case 413 -> Fault.of(WebReason.BODY_TOO_LARGE, "Bodies of this API are short. Send less.");
            case 414 -> Fault.of(WebReason.URI_TOO_LONG, "Addresses of this API are short. Send less.");
            case 415 ->
                Fault.of(WebReason.UNSUPPORTED_MEDIA_TYPE, "Send the body with Content-Type: application/json.");
            case 431 -> Fault.of(WebReason.HEADERS_TOO_LARGE, "Send fewer or shorter headers.");
            default ->
                status >= 400 && status < 500
                        ? Fault.of(WebReason.MALFORMED_REQUEST, "The request cannot be read as HTTP for this API.")
                        : internal();
        };
    }

    static Fault internal() {
        return Fault.of(
                WebReason.INTERNAL_ERROR, "The fault has been noted under the name in instance. It is not yours.");
    }

    static Fault of(ConstraintViolationException exception) {
        List<InvalidField> fields = exception.getConstraintViolations().stream()
                .map(violation -> new InvalidField(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(InvalidField::field).thenComparing(InvalidField::message))
                .toList();
        boolean noBody = fields.stream().anyMatch(field -> field.field().isEmpty());
        return noBody
                ? Fault.of(WebReason.BODY_MISSING, "This request needs a JSON object as its body.")
                : Fault.inFields(WebReason.INVALID_FIELD, fields);
    }

    /** The path below the parameter: the method's and the parameter's names are nobody's business. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable() && node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (depth++ > 1 && node.getName() != null && !node.getName().startsWith("<")) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
