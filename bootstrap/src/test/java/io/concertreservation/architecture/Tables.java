package io.concertreservation.architecture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which feature owns which tables. */
final class Tables {
    private static final Map<String, Set<String>> OF = Map.of(
            "concert", Set.of("venue", "concert", "schedule", "section"),
            "reservation", Set.of("seat", "reservation", "reservation_seat", "live_seat", "purchase_limit"),
            "balance", Set.of("account", "ledger_entry"),
            "payment", Set.of("payment"),
            "event", Set.of("outbox", "relay_shard"),
            "trail", Set.of("deed"),
            "shared", Set.of("idempotency_key"));

    private Tables() {}

    static Optional<String> ownerOf(String table) {
        return OF.entrySet().stream()
                .filter(entry -> entry.getValue().contains(table))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
