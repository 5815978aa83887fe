package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import org.jspecify.annotations.Nullable;

/** Looks at the board of each schedule that is watched. */
public final class TellSeatsService implements TellSeats {
    private final SeatBoards boards;
    private final SeatAudience audience;

    public TellSeatsService(SeatBoards boards, SeatAudience audience) {
        this.boards = boards;
        this.audience = audience;
    }

    @Override
    public void tell() {
        Refusal refusal = null;
        for (ScheduleId schedule : audience.watched()) {
            Refusal away = tell(schedule);
            refusal = away == null ? refusal : away;
        }
        if (refusal != null) {
            throw refusal;
        }
    }

    private @Nullable Refusal tell(ScheduleId schedule) {
        try {
            SeatMap map = boards.of(schedule).show(Mark.NONE);
            audience.of(schedule).forEach(watcher -> watcher.see(map));
            return null;
        } catch (Refusal away) {
            return away;
        }
    }
}
