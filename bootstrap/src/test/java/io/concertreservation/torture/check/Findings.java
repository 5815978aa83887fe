package io.concertreservation.torture.check;

import java.util.ArrayList;
import java.util.List;

/** The violations that a check has found. */
public final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    void add(Promise promise, String what) {
        violations.add(new Violation(promise, what));
    }

    /** Something that has to be so. */
    void require(boolean itIsSo, Promise promise, String otherwise) {
        if (!itIsSo) {
            add(promise, otherwise);
        }
    }

    public List<Violation> all() {
        return List.copyOf(violations);
    }
}
