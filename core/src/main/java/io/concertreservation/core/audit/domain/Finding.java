package io.concertreservation.core.audit.domain;

import java.util.List;

/**
 * What looking for breaches of one invariant found.
 *
 * @param breaches one sentence each about what breaks it, at most as many as were asked for; empty when it holds
 */
public record Finding(Invariant invariant, List<String> breaches) {
    public Finding {
        breaches = List.copyOf(breaches);
    }

    public boolean holds() {
        return breaches.isEmpty();
    }
}
