package io.concertreservation.core.shared.domain;

import java.util.UUID;

/** Names one date of a concert. */
public record ScheduleId(UUID value) {}
