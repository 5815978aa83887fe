package io.concertreservation.adapter.in.rest.problem;

import io.concertreservation.core.shared.domain.Reason;

/** Why a request is refused before the business is asked. */
public enum WebReason implements Reason {
    PATH_NOT_FOUND(404, new Terms("path-not-found", Kind.NOT_FOUND, "There is nothing at this path.", false)),
    METHOD_NOT_ALLOWED(405, new Terms("method-not-allowed", Kind.INVALID, "This path has no such method.", false)),
    NOT_ACCEPTABLE(
            406, new Terms("not-acceptable", Kind.INVALID, "There is no answer in an accepted media type.", false)),
    BODY_TOO_LARGE(413, new Terms("body-too-large", Kind.INVALID, "The body is too large.", false)),
    URI_TOO_LONG(414, new Terms("uri-too-long", Kind.INVALID, "The address is too long.", false)),
    UNSUPPORTED_MEDIA_TYPE(
            415, new Terms("unsupported-media-type", Kind.INVALID, "The body must be application/json.", false)),
    HEADERS_TOO_LARGE(431, new Terms("headers-too-large", Kind.INVALID, "The headers are too large.", false)),
    MALFORMED_REQUEST(400, new Terms("malformed-request", Kind.INVALID, "The request cannot be read.", false)),
    MALFORMED_JSON(400, new Terms("malformed-json", Kind.INVALID, "The body is not valid JSON.", false)),
    BODY_MISSING(400, new Terms("body-missing", Kind.INVALID, "The body is missing.", false)),
    UNKNOWN_FIELD(400, new Terms("unknown-field", Kind.INVALID, "The body has an unknown field.", false)),
    WRONG_TYPE(400, new Terms("wrong-type", Kind.INVALID, "A field has the wrong type.", false)),
    INVALID_FIELD(400, new Terms("invalid-field", Kind.INVALID, "A field is missing or not valid.", false)),
    INVALID_PARAMETER(
            400, new Terms("invalid-parameter", Kind.INVALID, "A parameter of the address is not valid.", false)),
    KEY_MISSING(
            400, new Terms("idempotency-key-missing", Kind.INVALID, "The header Idempotency-Key is missing.", false)),
    UNAUTHENTICATED(
            401, new Terms("unauthenticated", Kind.UNIDENTIFIED, "The access token is missing or not valid.", false)),
    ROLE_MISSING(403, new Terms("role-missing", Kind.FORBIDDEN, "Your role does not allow this.", false)),
    NO_STREAM_FREE(503, new Terms("no-stream-free", Kind.UNAVAILABLE, "No further stream can be opened here.", true)),
    INTERNAL_ERROR(500, new Terms("internal-error", Kind.UNAVAILABLE, "Something went wrong here.", false));

    private final int status;
    private final Terms terms;

    WebReason(int status, Terms terms) {
        this.status = status;
        this.terms = terms;
    }

    @Override
    public Terms terms() {
        return terms;
    }

    int status() {
        return status;
    }
}
