package io.concertreservation.adapter.in.rest.payment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is to be paid; the price is that of the hold. */
record PayRequest(@NotNull UUID reservationId) {}
