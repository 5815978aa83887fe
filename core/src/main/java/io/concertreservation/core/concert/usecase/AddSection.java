package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.shared.domain.ScheduleId;

/** Adds a section to a schedule that is not yet published. */
@FunctionalInterface
public interface AddSection {
    /** Throws a refusal {@code schedule-not-found}, {@code already-published} or {@code invalid-programme}. */
    Section add(ScheduleId schedule, SectionDraft draft);
}
