package io.concertreservation.core.shared.domain;

import java.util.UUID;

/** Names a concert wherever it is spoken of. */
public record ConcertId(UUID value) {}
