package io.concertreservation.torture.check;

/** A promise that was seen broken, and how. */
public record Violation(Promise promise, String what) {}
