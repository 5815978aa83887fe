package io.concertreservation.core.shared.domain;

/** Who somebody is, as the identity provider names them. */
public record UserId(String value) {}
