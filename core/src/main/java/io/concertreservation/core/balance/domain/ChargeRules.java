package io.concertreservation.core.balance.domain;

import io.concertreservation.core.shared.domain.Money;

/** How much may be charged at once, at least 1. */
public record ChargeRules(Money most) {}
