package io.concertreservation.adapter.in.rest.admin;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A new date of a concert. */
record ScheduleRequest(@NotNull Instant startsAt) {}
