package io.concertreservation.torture.check;

import io.concertreservation.torture.faults.FaultKind;
import io.concertreservation.torture.faults.Injected;
import io.concertreservation.torture.history.History;
import io.concertreservation.torture.queue.Turn;
import io.concertreservation.torture.site.Times;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * All that is known about a run.
 *
 * @param stream the ids of events in the order in which they were told
 * @param disorder what was seen in the queues that must not be
 * @param leftovers what was still open when everything should have settled
 * @param audit what the service itself finds wrong
 * @param settled whether it was waited for that
 * @param errors the page that lists all refusals
 */
record Evidence(
        History history,
        Tables tables,
        List<String> stream,
        List<Turn> turns,
        List<String> disorder,
        List<String> leftovers,
        List<String> audit,
        List<Injected> faults,
        Times times,
        boolean settled,
        Path errors) {

    /** When something that takes that long must have happened, faults and a busy machine allowed for. */
    Instant latest(Instant from, Duration takes) {
        Duration patience = takes.plus(Times.BUSY);
        Instant latest = from.plus(patience);
        for (Injected fault : faults) {
            if (fault.touches(from, latest)) {
                Instant later = fault.recovered().plus(patience).plus(times.redeliverAfter());
                latest = later.isAfter(latest) ? later : latest;
            }
        }
        return latest;
    }

    /** When Redis last lost its memory; long ago if never. */
    Instant lastEmptied() {
        return faults.stream()
                .filter(fault -> fault.kind() == FaultKind.REDIS_EMPTY)
                .map(Injected::struck)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
