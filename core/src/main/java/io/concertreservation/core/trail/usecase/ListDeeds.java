package io.concertreservation.core.trail.usecase;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.trail.domain.Deed;
import org.jspecify.annotations.Nullable;

/** Lists what organizers and operators did, the latest first. */
@FunctionalInterface
public interface ListDeeds {
    /** What was done to that concert, its dates and its queue; to everything for null. */
    Slice<Deed> list(@Nullable ConcertId concert, SliceRequest slice);
}
