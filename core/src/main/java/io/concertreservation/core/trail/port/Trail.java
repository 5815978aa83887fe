package io.concertreservation.core.trail.port;

import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.trail.domain.Deed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the audit trail: deeds are added and, when old, forgotten, but never changed. All calls need a transaction. */
public interface Trail {
    /** Kept if and only if the transaction is committed. */
    void add(Deed deed);

    /** The deeds done to that subject, or to any for null, the latest first. */
    Slice<Deed> latest(@Nullable String subject, SliceRequest slice);

    /** Forgets at most so many deeds of at least that age, the oldest first; returns how many. */
    int forget(Duration age, int limit);
}
