package io.concertreservation.architecture;

import java.util.Map;
import java.util.Set;

/** The features, and which others each may ask. */
final class Features {
    private static final String SHARED = "shared";
    private static final String AUDIT = "audit";
    private static final Map<String, Set<String>> MAY_ASK = Map.of(
            "queue",
            Set.of("trail", SHARED),
            "concert",
            Set.of("event", "trail", SHARED),
            "reservation",
            Set.of("concert", "event", SHARED),
            "balance",
            Set.of("event", SHARED),
            "payment",
            Set.of("reservation", "balance", "event", SHARED),
            "event",
            Set.of(SHARED),
            "trail",
            Set.of(SHARED),
            AUDIT,
            Set.of(SHARED),
            SHARED,
            Set.of());

    private Features() {}

    static Set<String> names() {
        return MAY_ASK.keySet();
    }

    static boolean mayAsk(String feature, String other) {
        return feature.equals(other) || MAY_ASK.getOrDefault(feature, Set.of()).contains(other);
    }

    static boolean mayAskPortsOf(String feature, String other) {
        return feature.equals(other) || other.equals(SHARED);
    }

    /** The audit alone reads the books of all others, and writes none. */
    static boolean readsAllBooks(String feature) {
        return feature.equals(AUDIT);
    }

    /** Whether the first of two parts of an adapter has to do without the second. */
    static boolean areApart(String part, String other) {
        return names().contains(part) && names().contains(other) && !other.equals(SHARED);
    }
}
