package io.concertreservation.core.concert.domain;

import io.concertreservation.core.shared.domain.SliceRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which published concerts are looked for; what is null does not matter.
 *
 * @param status where the sale stands
 * @param text part of title or artist, whatever the case
 * @param from has a date at or after this instant
 * @param to has a date before this instant
 */
public record ConcertQuery(
        @Nullable SaleStatus status,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant to,
        SliceRequest slice) {}
