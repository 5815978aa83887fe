package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;

/**
 * Who wants which seats.
 *
 * @param request the request's key; its user is the one who holds
 * @param admittedTo the concert whose queue let the user in
 */
public record HoldSeatsCommand(RequestKey request, ConcertId admittedTo, ScheduleId schedule, SeatChoice choice) {}
