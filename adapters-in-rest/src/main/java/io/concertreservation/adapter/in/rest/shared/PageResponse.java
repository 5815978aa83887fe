package io.concertreservation.adapter.in.rest.shared;

import io.concertreservation.core.shared.domain.Slice;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@RegisterForReflection
public record PageResponse<T>(
        List<T> items,

        @Schema(description = "Send it as cursor to get the next page; null on the last one") @Nullable
        String nextCursor) {
    public static <S, T> PageResponse<T> of(Slice<S> slice, Function<S, T> wording) {
        return new PageResponse<>(
                slice.items().stream().map(wording).toList(), slice.next() == null ? null : Pages.encode(slice.next()));
    }
}
