package io.concertreservation.core.payment.domain;

import java.time.Duration;

/** Until how long before the show a paid reservation is refunded. */
public record RefundRules(Duration cutOff) {}
