package io.concertreservation.core.shared.port;

import java.util.UUID;

/** Gives ids that are unique across all instances and sort by the time of their making (UUID version 7, RFC 9562). */
public interface Ids {
    UUID next();
}
