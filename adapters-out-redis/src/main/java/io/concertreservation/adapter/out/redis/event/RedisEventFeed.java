package io.concertreservation.adapter.out.redis.event;

import io.concertreservation.adapter.out.redis.client.RedisError;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.event.domain.Delivery;
import io.concertreservation.core.event.port.EventFeed;
import io.vertx.redis.client.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** A consumer group on the stream, in which each instance is a consumer of its own. */
@ApplicationScoped
class RedisEventFeed implements EventFeed {

    private static final Logger LOG = Logger.getLogger(RedisEventFeed.class);

    private final RedisGate gate;
    private final EventSettings settings;
    private final ConsumerGroup consumers;

    @Inject
    RedisEventFeed(RedisGate gate, EventConfig config) {
        this(gate, config.settings());
    }

    RedisEventFeed(RedisGate gate, EventSettings settings) {
        this.gate = gate;
        this.settings = settings;
        this.consumers = new ConsumerGroup(gate, settings);
    }

    @Override
    public List<Delivery> next(String group, int limit) {
        return inGroup(group, () -> {
            List<StreamEntry> entries = new ArrayList<>(consumers.takeOver(group, limit));
            if (entries.size() < limit) {
                entries.addAll(consumers.takeNew(group, limit - entries.size()));
            }
            return entries.stream().flatMap(entry -> readable(group, entry)).toList();
        });
    }

    /** What is no event can never be handled, and would otherwise come again for ever. */
    private Stream<Delivery> readable(String group, StreamEntry entry) {
        try {
            return Stream.of(new Delivery(entry.position(), EventText.read(entry.text()), entry.attempt()));
        } catch (IllegalArgumentException e) {
            LOG.warnf("The entry %s of the stream is no event and goes to the dead letters", entry.position());
            bury(group, entry.position(), entry.text(), "not an event");
            return Stream.empty();
        }
    }

    @Override
    public void acknowledge(String group, Delivery delivery) {
        acknowledge(group, delivery.position());
    }

    private void acknowledge(String group, String position) {
        gate.ask(Command.XACK, List.of(settings.stream(), group, position));
    }

    @Override
    public void bury(String group, Delivery delivery, String why) {
        bury(group, delivery.position(), EventText.write(delivery.event()), why);
    }

    private void bury(String group, String position, String text, String why) {
        gate.ask(
                Command.XADD,
                List.of(
                        settings.deadLetters(group),
                        "MAXLEN",
                        "~",
                        String.valueOf(settings.keepAbout()),
                        "*",
                        RedisEventStream.FIELD,
                        text,
                        "why",
                        why,
                        "position",
                        position));
        acknowledge(group, position);
    }

    /** Makes the group when it turns out to be missing, also after Redis has lost its memory. */
    private <T> T inGroup(String group, Supplier<T> work) {
        try {
            return work.get();
        } catch (RedisError e) {
            if (!e.is("NOGROUP")) {
                throw e;
            }
            create(group);
            return work.get();
        }
    }

    private void create(String group) {
        try {
            gate.ask(Command.XGROUP, List.of("CREATE", settings.stream(), group, "0", "MKSTREAM"));
        } catch (RedisError e) {
            if (!e.is("BUSYGROUP")) {
                throw e;
            }
        }
    }
}
