package io.concertreservation.core.shared.domain;

/** Refusals that any feature may give. */
public enum SharedReason implements Reason {
    INVALID_REQUEST(new Terms("invalid-request", Kind.INVALID, "The request is not valid.", false)),
    INVALID_USER(new Terms("invalid-user", Kind.UNIDENTIFIED, "The user's name is not valid.", false)),
    KEY_REUSED(new Terms(
            "idempotency-key-reused", Kind.NOT_ALLOWED, "The idempotency key was used for another request.", false)),
    STILL_RUNNING(new Terms(
            "request-still-running", Kind.CONFLICT, "The first request with this key is still running.", true)),
    TOO_OFTEN(new Terms("too-many-requests", Kind.TOO_MANY, "This is asked for too often.", true)),
    OVERLOADED(new Terms("overloaded", Kind.UNAVAILABLE, "More is asked for than can be served at the moment.", true)),
    UNAVAILABLE(new Terms(
            "temporarily-unavailable", Kind.UNAVAILABLE, "A part of the service is away for the moment.", true));

    private final Terms terms;

    SharedReason(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
