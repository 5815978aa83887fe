package io.concertreservation.core.shared.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which page is wanted: what comes after the item named {@code after} (null: from the start), at most {@code limit}. */
public record SliceRequest(@Nullable UUID after, int limit) {
    public static final int LARGEST = 100;

    public SliceRequest {
        if (limit < 1 || limit > LARGEST) {
            throw new Refusal(SharedReason.INVALID_REQUEST, "limit is from 1 to %d.".formatted(LARGEST));
        }
    }
}
