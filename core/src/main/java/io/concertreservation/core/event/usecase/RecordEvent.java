package io.concertreservation.core.event.usecase;

import java.util.Map;

/** Records that something has happened. */
@FunctionalInterface
public interface RecordEvent {
    /** In the caller's transaction: told to others if and only if that is committed. */
    void record(String type, String aggregate, Map<String, String> facts);
}
