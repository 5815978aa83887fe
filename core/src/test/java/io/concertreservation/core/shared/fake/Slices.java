package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cuts lists into pages by the ids of their items. */
public final class Slices {
    private Slices() {}

    /** Oldest first. */
    public static <T> Slice<T> ascending(Stream<T> items, Function<T, UUID> id, SliceRequest wanted) {
        return cut(items, id, wanted, Comparator.comparing(UUID::toString));
    }

    /** Newest first. */
    public static <T> Slice<T> descending(Stream<T> items, Function<T, UUID> id, SliceRequest wanted) {
        return cut(items, id, wanted, Comparator.comparing(UUID::toString).reversed());
    }

    private static <T> Slice<T> cut(
            Stream<T> items, Function<T, UUID> id, SliceRequest wanted, Comparator<UUID> order) {
        UUID after = wanted.after();
        List<T> rest = items.sorted(Comparator.comparing(id, order))
                .filter(item -> after == null || order.compare(id.apply(item), after) > 0)
                .toList();
        if (rest.size() <= wanted.limit()) {
            return new Slice<>(rest, null);
        }
        List<T> page = rest.subList(0, wanted.limit());
        return new Slice<>(page, id.apply(page.getLast()));
    }
}
