package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.Backlog;

/** Shows an operator how far the telling of events is behind. */
@FunctionalInterface
public interface SeeBacklog {
    Backlog see();
}
