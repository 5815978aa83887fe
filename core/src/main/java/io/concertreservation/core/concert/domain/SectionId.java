package io.concertreservation.core.concert.domain;

import java.util.UUID;

/** Names a section of a schedule. */
public record SectionId(UUID value) {}
