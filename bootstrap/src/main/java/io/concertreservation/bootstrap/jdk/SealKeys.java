package io.concertreservation.bootstrap.jdk;

import io.concertreservation.bootstrap.config.QueueTokenConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of the seal: the first one seals, all of them open. */
record SealKeys(Map<String, SealKey> byName) {
    static SealKeys of(QueueTokenConfig config) {
        Map<String, SealKey> keys = new LinkedHashMap<>();
        config.keys().stream().map(SealKey::parse).forEach(key -> keys.put(key.name(), key));
        return new SealKeys(keys);
    }

    SealKey current() {
        return byName.values().iterator().next();
    }

    List<SealKey> all() {
        return List.copyOf(byName.values());
    }

    Optional<SealKey> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
