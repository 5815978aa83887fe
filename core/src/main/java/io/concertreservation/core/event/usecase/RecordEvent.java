package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.NewEvent;
import java.util.List;
import java.util.Map;

/** Records what has happened. */
@FunctionalInterface
public interface RecordEvent {
    /** In the caller's transaction: told to others if and only if that is committed. All in one round trip. */
    void record(List<NewEvent> events);

    /** The same for one. */
    default void record(String type, String aggregate, Map<String, String> facts) {
        record(List.of(new NewEvent(type, aggregate, facts)));
    }
}
