package io.concertreservation.core.trail.port;

import io.concertreservation.core.shared.domain.UserId;

/** Who is at work. */
@FunctionalInterface
public interface Actor {
    /** The user whose request is being served; {@code system} where there is none. */
    UserId current();
}
