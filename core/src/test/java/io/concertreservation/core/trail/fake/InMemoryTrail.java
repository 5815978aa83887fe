package io.concertreservation.core.trail.fake;

import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.Slices;
import io.concertreservation.core.shared.fake.Table;
import io.concertreservation.core.trail.domain.Deed;
import io.concertreservation.core.trail.port.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit trail in memory. */
public final class InMemoryTrail implements Trail {
    private final Table<UUID, Deed> deeds;
    private final Clock clock;

    public InMemoryTrail(InMemoryTransactions transactions, Clock clock) {
        this.deeds = new Table<>(transactions);
        this.clock = clock;
    }

    @Override
    public void add(Deed deed) {
        deeds.put(deed.id(), deed);
    }

    @Override
    public Slice<Deed> latest(@Nullable String subject, SliceRequest slice) {
        return Slices.descending(
                deeds.all().filter(deed -> subject == null || deed.subject().equals(subject)), Deed::id, slice);
    }

    @Override
    public int forget(Duration age, int limit) {
        Instant until = clock.instant().minus(age);
        List<Deed> old = deeds.all()
                .filter(deed -> !deed.at().isAfter(until))
                .sorted(Comparator.comparing(Deed::at))
                .limit(limit)
                .toList();
        old.forEach(deed -> deeds.remove(deed.id()));
        return old.size();
    }
}
