package io.concertreservation.core.reservation.domain;

import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.UUID;

/** Where a seat is and what it costs: row and number count from 1. */
public record SeatPlace(SeatId id, ScheduleId schedule, UUID section, int row, int number, Money price) {}
