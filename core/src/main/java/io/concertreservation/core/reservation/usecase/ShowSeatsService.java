package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.ScheduleId;

/** Looks at the board of the schedule. */
public final class ShowSeatsService implements ShowSeats {
    private final SeatBoards boards;

    public ShowSeatsService(SeatBoards boards) {
        this.boards = boards;
    }

    @Override
    public SeatMap show(ScheduleId schedule, Mark atLeast) {
        return boards.of(schedule).show(atLeast);
    }
}
