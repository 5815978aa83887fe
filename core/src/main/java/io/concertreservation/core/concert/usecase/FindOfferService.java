package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Transactions;

/** Reads the terms. */
public final class FindOfferService implements FindOffer {
    private final Schedules schedules;
    private final Transactions transactions;

    public FindOfferService(Schedules schedules, Transactions transactions) {
        this.schedules = schedules;
        this.transactions = transactions;
    }

    @Override
    public Offer find(ScheduleId schedule) {
        return transactions.inTransaction(() -> schedules.offer(schedule)).orElseThrow(Missing::schedule);
    }
}
