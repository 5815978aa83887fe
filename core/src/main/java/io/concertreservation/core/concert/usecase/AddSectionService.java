package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.domain.SectionId;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.usecase.NoteDeed;
import io.concertreservation.core.trail.usecase.Subjects;
import java.util.List;

/** Adds the section under the schedule's row lock, so that none slips in beside its publication. */
public final class AddSectionService implements AddSection {
    private static final int MOST = 50;
    private static final int MOST_SEATS = 100_000;

    private final Schedules schedules;
    private final Ids ids;
    private final NoteDeed notes;
    private final Transactions transactions;

    public AddSectionService(Schedules schedules, Ids ids, NoteDeed notes, Transactions transactions) {
        this.schedules = schedules;
        this.ids = ids;
        this.notes = notes;
        this.transactions = transactions;
    }

    @Override
    public Section add(ScheduleId id, SectionDraft draft) {
        Section section = new Section(
                new SectionId(ids.next()), id, draft.name(), draft.rows(), draft.seatsPerRow(), draft.price());
        transactions.inTransaction(() -> {
            Schedule schedule = schedules.lock(id).orElseThrow(Missing::schedule);
            requireRoomFor(section, schedule);
            schedules.addSection(section);
            notes.noteNew("section-added", Subjects.of(schedule.concert()), Facts.of(section));
        });
        return section;
    }

    private void requireRoomFor(Section section, Schedule schedule) {
        if (schedule.published()) {
            throw new Refusal(
                    ConcertReason.ALREADY_PUBLISHED, "The seats of this schedule are on sale; its sections are final.");
        }
        List<Section> others = schedules.sections(schedule.id());
        if (others.size() >= MOST) {
            throw new Refusal(ConcertReason.INVALID_PROGRAMME, "A schedule has at most %d sections.".formatted(MOST));
        }
        if (seats(others) + seats(List.of(section)) > MOST_SEATS) {
            throw new Refusal(
                    ConcertReason.INVALID_PROGRAMME, "A schedule has at most %,d seats.".formatted(MOST_SEATS));
        }
        if (others.stream().anyMatch(other -> other.name().equals(section.name()))) {
            throw new Refusal(ConcertReason.INVALID_PROGRAMME, "This schedule has a section of that name.");
        }
    }

    private static int seats(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> section.rows() * section.seatsPerRow())
                .sum();
    }
}
