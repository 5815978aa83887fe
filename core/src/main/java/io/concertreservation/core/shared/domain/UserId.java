package io.concertreservation.core.shared.domain;

/**
 * Who somebody is, as the identity provider names them: 1 to 64 characters, without spaces at either end, because stores
 * that pad text would take a name with and without them for the same person.
 */
public record UserId(String value) {
    private static final int LONGEST = 64;

    public UserId {
        if (value.isEmpty() || value.length() > LONGEST || !value.equals(value.strip())) {
            throw new Refusal(
                    SharedReason.INVALID_USER,
                    "A user's name has 1 to %d characters, the first and last of them no spaces.".formatted(LONGEST));
        }
    }
}
