package io.concertreservation.adapter.in.rest.reservation;

import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which seats somebody wants: either these, or the best of a number. */
record HoldRequest(
        @NotNull UUID scheduleId,

        @Schema(description = "The seats you chose, by their ids in the seat map", examples = "[17, 18]")
        @Size(min = 1, max = MOST)
        @Nullable
        List<@NotNull Long> seatIds,

        @Schema(description = "Instead of seatIds: so many seats side by side, the best that are free") @Valid @Nullable
        BestAvailable bestAvailable) {
    private static final int MOST = 100;

    static final String CHOSEN = """
            {"scheduleId": "019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b11", "seatIds": [17, 18]}""";
    static final String BEST = """
            {"scheduleId": "019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b11", "bestAvailable": {"quantity": 2}}""";

    /** The best seats side by side, in a section or anywhere. */
    record BestAvailable(
            @Schema(examples = "2") @NotNull Integer quantity,
            @Nullable UUID sectionId) {}

    SeatChoice choice() {
        if (seatIds != null && bestAvailable == null) {
            return new SeatChoice.Chosen(seatIds.stream().map(SeatId::new).toList());
        }
        if (bestAvailable != null && seatIds == null) {
            return new SeatChoice.BestAvailable(bestAvailable.quantity(), bestAvailable.sectionId());
        }
        throw new Refusal(ReservationReason.INVALID_CHOICE, "Send either seatIds or bestAvailable.");
    }
}
