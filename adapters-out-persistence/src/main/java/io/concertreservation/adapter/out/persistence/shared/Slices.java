package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Cuts pages out of lists. */
public final class Slices {
    private Slices() {}

    /** How many rows to ask for: one more than wanted, to know whether a further page exists. */
    public static int rowsToRead(SliceRequest request) {
        return request.limit() + 1;
    }

    /** The page of those rows; the next one begins after its last item. */
    public static <T> Slice<T> of(List<T> rows, SliceRequest request, Function<T, UUID> id) {
        if (rows.size() <= request.limit()) {
            return new Slice<>(rows, null);
        }
        List<T> page = rows.subList(0, request.limit());
        return new Slice<>(page, id.apply(page.getLast()));
    }
}
