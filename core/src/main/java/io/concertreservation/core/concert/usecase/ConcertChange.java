package io.concertreservation.core.concert.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to change of a concert; what is null stays. */
public record ConcertChange(
        @Nullable String title,
        @Nullable String artist,
        @Nullable String description,
        @Nullable Instant saleOpensAt,
        @Nullable Instant saleClosesAt,
        @Nullable Integer purchaseLimit) {}
