package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody who looks, and the map that they were shown last. */
final class SeatWatcher {
    private final Consumer<SeatMap> shown;
    private final AtomicReference<@Nullable SeatMap> last = new AtomicReference<>();

    SeatWatcher(Consumer<SeatMap> shown) {
        this.shown = shown;
    }

    void see(SeatMap map) {
        if (!map.equals(last.getAndSet(map))) {
            shown.accept(map);
        }
    }
}
