package io.concertreservation.core.event.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A fact that has happened. Its name and facts are a published contract: they only grow, and a change of meaning is a
 * new version.
 *
 * @param id unique; whoever handles the event recognises a repetition by it
 * @param type what happened, such as {@code seats-held}
 * @param version of the facts, from 1
 * @param aggregate what it happened to, such as {@code reservation/…}; events of one aggregate are told in order
 * @param at when
 * @param facts names and values
 */
public record Event(UUID id, String type, int version, String aggregate, Instant at, Map<String, String> facts) {
    public Event {
        facts = Map.copyOf(facts);
    }
}
