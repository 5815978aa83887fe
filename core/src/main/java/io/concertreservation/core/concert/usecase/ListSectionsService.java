package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Transactions;
import java.util.List;

/** Reads the sections. */
public final class ListSectionsService implements ListSections {
    private final Schedules schedules;
    private final Transactions transactions;

    public ListSectionsService(Schedules schedules, Transactions transactions) {
        this.schedules = schedules;
        this.transactions = transactions;
    }

    @Override
    public List<Section> list(ScheduleId schedule) {
        return transactions.inTransaction(() -> schedules.sections(schedule));
    }
}
