package io.concertreservation.core.trail.usecase;

import java.util.Map;

/** Notes in the audit trail what somebody does. */
@FunctionalInterface
public interface NoteDeed {
    /** In the caller's transaction if there is one: noted if and only if it is done. Equal facts are left out. */
    void note(String what, String subject, Map<String, String> before, Map<String, String> after);

    /** Notes what was not there before. */
    default void noteNew(String what, String subject, Map<String, String> facts) {
        note(what, subject, Map.of(), facts);
    }
}
