package io.concertreservation.core.reservation.domain;

import io.concertreservation.core.shared.domain.Money;
import java.util.UUID;

/** A seat that is to be put on sale; it gets its id when it is kept. */
public record NewSeat(UUID section, int row, int number, Money price) {}
