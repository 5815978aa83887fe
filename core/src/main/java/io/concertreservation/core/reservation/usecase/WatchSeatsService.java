package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.function.Consumer;

/** Looks at the board for the first time, and leaves the rest to the round. */
public final class WatchSeatsService implements WatchSeats {
    private final SeatBoards boards;
    private final SeatAudience audience;

    public WatchSeatsService(SeatBoards boards, SeatAudience audience) {
        this.boards = boards;
        this.audience = audience;
    }

    @Override
    public Runnable watch(ScheduleId schedule, Mark known, Consumer<SeatMap> shown) {
        SeatWatcher watcher = new SeatWatcher(shown);
        watcher.see(boards.of(schedule).show(known));
        audience.join(schedule, watcher);
        return () -> audience.leave(schedule, watcher);
    }
}
