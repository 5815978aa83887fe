package io.concertreservation.core.event.domain;

import java.time.Duration;

/**
 * What has not been told yet.
 *
 * @param waiting events that wait to be told
 * @param oldest how long ago the first of those happened; zero when none waits
 * @param dead events that were given up
 */
public record Backlog(long waiting, Duration oldest, long dead) {}
