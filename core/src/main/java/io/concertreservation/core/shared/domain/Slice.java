package io.concertreservation.core.shared.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page of a longer list; {@code next} is where the following page begins, or null at the end. */
public record Slice<T>(List<T> items, @Nullable UUID next) {
    public Slice {
        items = List.copyOf(items);
    }
}
