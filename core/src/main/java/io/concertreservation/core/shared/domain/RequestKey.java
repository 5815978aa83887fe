package io.concertreservation.core.shared.domain;

/**
 * A request that must take effect at most once, however often it is sent.
 *
 * @param user who asks; keys of different users never meet
 * @param operation what is asked, such as {@code hold}; keys of different operations never meet
 * @param key the client's choice, 1 to 255 printable characters
 * @param fingerprint a digest of the request's content, to tell a repetition from another request
 */
public record RequestKey(UserId user, String operation, String key, String fingerprint) {
    private static final int LONGEST = 255;

    public RequestKey {
        if (key.isBlank() || key.length() > LONGEST || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new Refusal(
                    SharedReason.INVALID_REQUEST,
                    "Idempotency-Key has 1 to %d printable ASCII characters without spaces.".formatted(LONGEST));
        }
    }
}
