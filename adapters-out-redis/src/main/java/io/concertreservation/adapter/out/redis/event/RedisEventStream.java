package io.concertreservation.adapter.out.redis.event;

import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.port.EventStream;
import io.vertx.redis.client.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Appends events to a stream that forgets the oldest. */
@ApplicationScoped
class RedisEventStream implements EventStream {

    static final String FIELD = "event";

    private final RedisGate gate;
    private final EventSettings settings;

    @Inject
    RedisEventStream(RedisGate gate, EventConfig config) {
        this(gate, config.settings());
    }

    RedisEventStream(RedisGate gate, EventSettings settings) {
        this.gate = gate;
        this.settings = settings;
    }

    @Override
    public void tell(Event event) {
        String limit = String.valueOf(settings.keepAbout());
        gate.ask(Command.XADD, List.of(settings.stream(), "MAXLEN", "~", limit, "*", FIELD, EventText.write(event)));
    }
}
