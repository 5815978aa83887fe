package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody who listens, what they were told last, and in which round to look again. */
final class PlaceWatcher {
    private final Ticket ticket;
    private final Consumer<QueueToken> told;
    private final AtomicReference<@Nullable Told> last = new AtomicReference<>();

    private record Told(QueueToken place, long next) {}

    PlaceWatcher(Ticket ticket, Consumer<QueueToken> told) {
        this.ticket = ticket;
        this.told = told;
    }

    Ticket ticket() {
        return ticket;
    }

    boolean isDue(long round) {
        Told before = last.get();
        return before != null && before.next() <= round;
    }

    void hear(QueueToken place, long next) {
        Told before = last.getAndSet(new Told(place, next));
        if (before == null || isNews(before.place(), place)) {
            told.accept(place);
        }
    }

    /** That a turn goes by is no news; that its end has moved is. */
    private static boolean isNews(QueueToken before, QueueToken now) {
        if (before instanceof QueueToken.Active was && now instanceof QueueToken.Active is) {
            return !was.until().equals(is.until());
        }
        return !before.equals(now);
    }
}
