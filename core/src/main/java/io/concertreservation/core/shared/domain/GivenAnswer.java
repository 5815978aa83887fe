package io.concertreservation.core.shared.domain;

/** The answer that a request was given, and the fingerprint of that request. */
public record GivenAnswer(String fingerprint, String text) {}
