package io.concertreservation.adapter.in.rest.shared;

import io.concertreservation.adapter.in.rest.problem.WebReason;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which page is wanted; a cursor is the id of the last item seen, made opaque. */
public final class Pages {
    private static final int USUAL = 20;
    private static final int ID_BYTES = 16;

    private Pages() {}

    public static SliceRequest slice(@Nullable String cursor, @Nullable Integer limit) {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > SliceRequest.LARGEST) {
            throw new Refusal(
                    WebReason.INVALID_PARAMETER, "limit must be from 1 to %d.".formatted(SliceRequest.LARGEST));
        }
        return new SliceRequest(cursor == null || cursor.isEmpty() ? null : decode(cursor), size);
    }

    static String encode(UUID id) {
        ByteBuffer bytes = ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static UUID decode(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == ID_BYTES) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // Refused below like any other text that we did not make.
        }
        throw new Refusal(WebReason.INVALID_PARAMETER, "cursor must be a nextCursor of an earlier page.");
    }
}
