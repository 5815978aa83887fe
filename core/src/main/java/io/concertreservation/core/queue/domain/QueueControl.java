package io.concertreservation.core.queue.domain;

/** How a queue is set at the moment. */
public record QueueControl(QueueMode mode, QueueLimits limits) {}
