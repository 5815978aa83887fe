package io.concertreservation.core.payment.domain;

import java.util.UUID;

/** Names a payment. */
public record PaymentId(UUID value) {}
