package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;

/**
 * Who wants which seats.
 *
 * @param request the request's key; its user is the one who holds
 * @param admission asked when the seats are about to be held, not when a given answer is repeated
 */
public record HoldSeatsCommand(RequestKey request, Admission admission, ScheduleId schedule, SeatChoice choice) {}
