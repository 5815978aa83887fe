package io.concertreservation.adapter.in.rest.problem;

import io.concertreservation.core.shared.domain.Reason;

/** Which HTTP status says a kind of refusal. */
final class Statuses {
    private Statuses() {}

    static int of(Reason reason) {
        return reason instanceof WebReason web ? web.status() : of(reason.kind());
    }

    private static int of(Reason.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNIDENTIFIED -> 401;
            case UNPAID -> 402;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case NOT_ALLOWED -> 422;
            case UNPROVEN -> 428;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
