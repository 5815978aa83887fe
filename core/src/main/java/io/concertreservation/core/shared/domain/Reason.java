package io.concertreservation.core.shared.domain;

/** Why something was refused: a stable code for programs, and what kind of refusal it is. Each feature lists its own. */
public interface Reason {
    Terms terms();

    default String code() {
        return terms().code();
    }

    default Kind kind() {
        return terms().kind();
    }

    /**
     * What is fixed about a reason.
     *
     * @param code stable, in kebab case, part of the public contract
     * @param kind what kind of refusal this is
     * @param title one sentence for people, the same for each occurrence
     * @param retryable whether the same request may succeed later
     */
    record Terms(String code, Kind kind, String title, boolean retryable) {}

    /** The kinds of refusal, in business terms. */
    enum Kind {
        /** The request makes no sense as it is. */
        INVALID,
        /** It is not known who asks. */
        UNIDENTIFIED,
        /** Who asks may not do this. */
        FORBIDDEN,
        /** There is no such thing, or none that the caller may know of. */
        NOT_FOUND,
        /** The state of things forbids it. */
        CONFLICT,
        /** It was so, but its time is over. */
        GONE,
        /** A valid request that the rules do not allow. */
        NOT_ALLOWED,
        /** There is not enough money. */
        UNPAID,
        /** Something has to be proven first. */
        UNPROVEN,
        /** Asked for too often. */
        TOO_MANY,
        /** A part of the system is away; nothing was decided. */
        UNAVAILABLE
    }
}
