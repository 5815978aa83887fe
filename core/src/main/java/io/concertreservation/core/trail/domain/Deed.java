package io.concertreservation.core.trail.domain;

import io.concertreservation.core.shared.domain.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that an organizer or an operator did.
 *
 * @param what in the past tense, such as {@code queue-steered}
 * @param subject what it was done to: kind, slash, id
 * @param before what was so until then; what the deed left alone is in neither map
 * @param after what has been so since
 */
public record Deed(
        UUID id,
        Instant at,
        UserId by,
        String what,
        String subject,
        Map<String, String> before,
        Map<String, String> after) {
    public Deed {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
