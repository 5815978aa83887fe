package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.port.Transactions;

/** Makes sure of the concert, then lists. */
public final class ListSchedulesService implements ListSchedules {
    private final FindConcert findConcert;
    private final Schedules schedules;
    private final Transactions transactions;

    public ListSchedulesService(FindConcert findConcert, Schedules schedules, Transactions transactions) {
        this.findConcert = findConcert;
        this.schedules = schedules;
        this.transactions = transactions;
    }

    @Override
    public Slice<Schedule> list(ConcertId concert, SliceRequest slice) {
        return transactions.inTransaction(
                () -> schedules.published(findConcert.find(concert).id(), slice));
    }
}
