package io.concertreservation.bootstrap;

import io.concertreservation.bootstrap.config.EventConfig;
import io.concertreservation.bootstrap.metrics.ToldEvents;
import io.concertreservation.core.event.domain.RetryRules;
import io.concertreservation.core.event.port.EventFeed;
import io.concertreservation.core.event.port.EventStream;
import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.event.usecase.ForgetOldEvents;
import io.concertreservation.core.event.usecase.ForgetOldEventsService;
import io.concertreservation.core.event.usecase.HandleEvents;
import io.concertreservation.core.event.usecase.HandleEventsService;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.event.usecase.RecordEventService;
import io.concertreservation.core.event.usecase.RelayEvents;
import io.concertreservation.core.event.usecase.RelayEventsService;
import io.concertreservation.core.event.usecase.SeeBacklog;
import io.concertreservation.core.event.usecase.SeeBacklogService;
import io.concertreservation.core.queue.usecase.FreeSlot;
import io.concertreservation.core.queue.usecase.KeepSlot;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Events, and what the queue does about those of the others. */
class EventWiring {
    private static final String QUEUE_GROUP = "queue";

    @Produces
    @Singleton
    RecordEvent recordEvent(Outbox outbox, Ids ids, Clock clock) {
        return new RecordEventService(outbox, ids, clock);
    }

    @Produces
    @Singleton
    RelayEvents relayEvents(
            Outbox outbox,
            EventStream stream,
            Transactions transactions,
            Clock clock,
            EventConfig config,
            MeterRegistry meters) {
        RetryRules retry = new RetryRules(config.retryFirst(), config.retryLongest(), config.retryAttempts());
        return new RelayEventsService(outbox, new ToldEvents(stream, meters), transactions, clock, retry);
    }

    @Produces
    @Singleton
    SeeBacklog seeBacklog(Outbox outbox, Transactions transactions, Clock clock) {
        return new SeeBacklogService(outbox, transactions, clock);
    }

    @Produces
    @Singleton
    HandleEvents handleEvents(EventFeed feed, FreeSlot freeSlot, KeepSlot keepSlot, EventConfig config) {
        var handlers = new QueueEventHandlers(freeSlot, keepSlot);
        return new HandleEventsService(
                feed,
                QUEUE_GROUP,
                Map.of("reservation-paid", handlers::onPaid, "seats-held", handlers::onHeld),
                config.deliveries());
    }

    @Produces
    @Singleton
    ForgetOldEvents forgetOldEvents(Outbox outbox, Transactions transactions, EventConfig config) {
        return new ForgetOldEventsService(outbox, transactions, config.keptFor());
    }
}
