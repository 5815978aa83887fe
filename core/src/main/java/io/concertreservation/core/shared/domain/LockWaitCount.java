package io.concertreservation.core.shared.domain;

import java.time.Duration;

/**
 * How much transactions have waited for rows that others had locked.
 *
 * @param waits how often one had to wait, since the database was started
 * @param waited how long all of them waited together, since then
 * @param waiting how many wait right now
 */
public record LockWaitCount(long waits, Duration waited, long waiting) {}
