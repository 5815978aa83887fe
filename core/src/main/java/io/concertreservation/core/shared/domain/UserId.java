package io.concertreservation.core.shared.domain;

/** Who somebody is, as the identity provider names them: 1 to 64 characters. */
public record UserId(String value) {
    private static final int LONGEST = 64;

    public UserId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new Refusal(SharedReason.INVALID_USER, "A user's name has 1 to %d characters.".formatted(LONGEST));
        }
    }
}
