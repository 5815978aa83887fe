package io.concertreservation.core.shared.domain;

/** How often somebody may do something. */
public record Allowance(String whose, Rate rate) {}
