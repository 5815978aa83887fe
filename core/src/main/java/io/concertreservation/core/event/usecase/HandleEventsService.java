package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.Delivery;
import io.concertreservation.core.event.port.EventFeed;
import io.concertreservation.core.shared.domain.Refusal;
import java.util.List;
import java.util.Map;

/** Reads as one consumer group and dispatches by type; a type without a handler is none of our business. */
public final class HandleEventsService implements HandleEvents {
    private static final int BATCH = 100;

    private final EventFeed feed;
    private final String group;
    private final Map<String, EventHandler> handlers;
    private final int attempts;

    /**
     * @param handlers by the type of event
     * @param attempts after how many failed deliveries an event is buried
     */
    public HandleEventsService(EventFeed feed, String group, Map<String, EventHandler> handlers, int attempts) {
        this.feed = feed;
        this.group = group;
        this.handlers = Map.copyOf(handlers);
        this.attempts = attempts;
    }

    @Override
    public int handle() {
        List<Delivery> deliveries = feed.next(group, BATCH);
        return (int) deliveries.stream().filter(this::handled).count();
    }

    private boolean handled(Delivery delivery) {
        EventHandler handler = handlers.get(delivery.event().type());
        try {
            if (handler != null) {
                handler.handle(delivery.event());
            }
        } catch (RuntimeException fault) {
            if (delivery.attempt() >= attempts && !Refusal.isUnavailable(fault)) {
                feed.bury(group, delivery, String.valueOf(fault.getMessage()));
            }
            return false;
        }
        feed.acknowledge(group, delivery);
        return true;
    }
}
