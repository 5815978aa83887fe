package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.shared.domain.Money;

/** What an organizer says of a new section. */
public record SectionDraft(String name, int rows, int seatsPerRow, Money price) {}
