package io.concertreservation.adapter.in.rest.stream;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens to streams. */
final class StreamTally {
    private final Map<Key, LongAdder> counts = new ConcurrentHashMap<>();

    private record Key(StreamKind kind, StreamFact fact) {}

    void count(StreamKind kind, StreamFact fact) {
        counter(kind, fact).increment();
    }

    long of(StreamKind kind, StreamFact fact) {
        return counter(kind, fact).sum();
    }

    private LongAdder counter(StreamKind kind, StreamFact fact) {
        return counts.computeIfAbsent(new Key(kind, fact), key -> new LongAdder());
    }
}
