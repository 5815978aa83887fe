package io.concertreservation.core.reservation.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which seats somebody wants. */
public sealed interface SeatChoice {
    /** These and no others. */
    record Chosen(List<SeatId> seats) implements SeatChoice {
        public Chosen {
            seats = List.copyOf(seats);
        }
    }

    /** The best that are side by side; in that section, or anywhere when it is null. */
    record BestAvailable(int quantity, @Nullable UUID section) implements SeatChoice {}
}
