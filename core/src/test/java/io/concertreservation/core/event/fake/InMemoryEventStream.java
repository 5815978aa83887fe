package io.concertreservation.core.event.fake;

import io.concertreservation.core.event.domain.Delivery;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.port.EventFeed;
import io.concertreservation.core.event.port.EventStream;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The stream in memory, with both its ends; it can be away, and it can choke on an event. */
public final class InMemoryEventStream implements EventStream, EventFeed {
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Duration redeliverAfter;
    private final Clock clock;
    private Predicate<Event> chokesOn = event -> false;
    private boolean away;

    public InMemoryEventStream(Duration redeliverAfter, Clock clock) {
        this.redeliverAfter = redeliverAfter;
        this.clock = clock;
    }

    /** From now on nobody can reach the stream. */
    public synchronized void goAway() {
        away = true;
    }

    /** From now on everybody can reach the stream. */
    public synchronized void comeBack() {
        away = false;
    }

    /** From now on the stream takes none of these events. */
    public synchronized void chokeOn(Predicate<Event> these) {
        chokesOn = these;
    }

    /** Everything that was told, in order. */
    public synchronized List<Event> told() {
        return List.copyOf(events);
    }

    /** What a group has buried. */
    public synchronized List<Event> buried(String group) {
        return List.copyOf(group(group).buried);
    }

    @Override
    public synchronized void tell(Event event) {
        reach();
        if (chokesOn.test(event)) {
            throw new IllegalArgumentException("The stream does not take " + event.id());
        }
        events.add(event);
    }

    @Override
    public synchronized List<Delivery> next(String group, int limit) {
        reach();
        return group(group).next(events, limit, clock.instant(), redeliverAfter);
    }

    @Override
    public synchronized void acknowledge(String group, Delivery delivery) {
        reach();
        group(group).pending.remove(Integer.valueOf(delivery.position()));
    }

    @Override
    public synchronized void bury(String group, Delivery delivery, String why) {
        acknowledge(group, delivery);
        group(group).buried.add(delivery.event());
    }

    private Group group(String name) {
        return groups.computeIfAbsent(name, ignored -> new Group());
    }

    private void reach() {
        if (away) {
            throw new Refusal(SharedReason.UNAVAILABLE, "The stream is away.", Duration.ofSeconds(1));
        }
    }
}
