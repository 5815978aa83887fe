package io.concertreservation.core.event.domain;

import java.util.Map;

/**
 * What has happened, before it is recorded and gets its id and its time.
 *
 * @param type what happened, such as {@code seats-held}
 * @param aggregate what it happened to, such as {@code reservation/…}
 * @param facts names and values
 */
public record NewEvent(String type, String aggregate, Map<String, String> facts) {
    public NewEvent {
        facts = Map.copyOf(facts);
    }
}
