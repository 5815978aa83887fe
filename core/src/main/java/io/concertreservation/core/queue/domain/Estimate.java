package io.concertreservation.core.queue.domain;

import java.time.Duration;

/** A range for a wait; an honest answer has two ends. */
public record Estimate(Duration atLeast, Duration atMost) {}
